// Whether a file that Payload generates is what it would generate now: `node scripts/check-generated.mjs types`.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const FILES = { types: 'src/payload-types.ts', importmap: 'src/app/(payload)/admin/importMap.js' }
const [what] = process.argv.slice(2)
if (!(what in FILES)) {
  console.error(`node scripts/check-generated.mjs ${Object.keys(FILES).join('|')}`)
  process.exit(1)
}
const file = join(root, FILES[what])
const before = readFileSync(file, 'utf8')
const { status, stderr } = spawnSync(
  process.execPath,
  ['--conditions=production', join(root, 'node_modules/payload/bin.js'), `generate:${what}`],
  { cwd: root, encoding: 'utf8' },
)
const after = readFileSync(file, 'utf8')
writeFileSync(file, before)
if (status !== 0 || before !== after) {
  console.error(stderr || `${FILES[what]} is not fresh: run \`npm run generate:${what}\`.`)
  process.exit(1)
}
