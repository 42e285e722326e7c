// Writes src/feeds/schema/generated.ts from the JSON Schemas beside it. With --check it only compares.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'

const folder = new URL('../src/feeds/schema/', import.meta.url)
const target = new URL('generated.ts', folder)
const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort()
const titles = []
let text = '/* Generated from the JSON Schemas in this folder by `npm run generate:items`. Do not edit. */\n'
for (const name of names) {
  const schema = JSON.parse(await readFile(new URL(name, folder), 'utf8'))
  // Shared definitions are written once, from the generic item.
  const isGeneric = name === 'item.schema.json'
  titles.push(schema.title)
  const source = await compile(schema, schema.title, {
    bannerComment: '',
    format: false,
    additionalProperties: false,
  })
  text += isGeneric ? `\n${source}` : `\n${withoutShared(source)}`
}
text += `\n/** What one item in feed_items is: plain JSON, free of anything private. */\nexport type Item = ${titles.join(' | ')}\n`

if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error('src/feeds/schema/generated.ts is not fresh: run `npm run generate:items`.')
    process.exit(1)
  }
} else await writeFile(target, text)

/** Takes the shared interfaces (Image, Attachment) out of the types of one schema. */
function withoutShared(source) {
  return source.replace(
    /(?:\/\*\*\n(?: \*[^\n]*\n)*? \*\/\n)?export interface (?:Image|Attachment) \{\n[\s\S]*?\n\}\n/g,
    '',
  )
}
