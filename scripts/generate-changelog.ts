/** Writes docs/open-data-changelog.md from the contract's own list. With --check it only compares. */
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { contractChanges } from '../src/feeds/openData/contractChanges'

const target = new URL('../docs/open-data-changelog.md', import.meta.url)

const text = [
  '# Wijzigingen van feeds en open data',
  'Wat er veranderde aan berichten, adressen, filters en formaten. Binnen versie 1 komt er alleen iets bij. De versie staat in elk antwoord van de open data, in de kopregel `API-Version`.',
  '_What changed in items, addresses, filters and formats. Within version 1 things are only added._',
  'Generated from `src/feeds/openData/contractChanges.ts` by `npm run generate:changelog`. Do not edit.',
  ...contractChanges.map(({ version, date, nl, en }) => `## ${version} (${date})\n\n${nl}\n\n_${en}_`),
].join('\n\n')

const options = await resolveConfig(target.pathname)
const formatted = await format(text, { ...options, parser: 'markdown' })
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8').catch(() => '')) !== formatted) {
    console.error('docs/open-data-changelog.md is not fresh: run `npm run generate:changelog`.')
    process.exit(1)
  }
} else await writeFile(target, formatted)
