// Everything that is checked without running the product: `npm run check`. Goes on after a failure, so that one run says
// all that is wrong; the last line says what failed. The result goes to test-results/checks.json.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, npmProgram } from './install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
ensureInstalled(root)
process.env.PAYLOAD_SECRET ??= 'only-for-reading-the-configuration-not-for-a-site'

const node = (...args) => [process.execPath, ['--conditions=production', ...args]]
const bin = (path) => join(root, 'node_modules', path)
const npm = npmProgram()
const checks = [
  ['prettier', ...node(bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.')],
  ['eslint', ...node(bin('eslint/bin/eslint.js'), '--max-warnings=0', '.')],
  ['types', ...node(bin('typescript/bin/tsc'), '--noEmit')],
  ['knip', ...node(bin('knip/bin/knip.js'))],
  // npm leaves other platforms out of the lock file when it installs beside packages that are there already.
  ...(npm
    ? [['lock file is complete', ...node(npm, 'ci', '--dry-run', '--silent', '--ignore-scripts')]]
    : []),
  ['item types are fresh', ...node('scripts/generate-item-types.mjs', '--check')],
  ['workflow tables are fresh', ...node('scripts/run.mjs', 'scripts/generate-workflow-docs.ts', '--check')],
  ['changelog of open data is fresh', ...node('scripts/run.mjs', 'scripts/generate-changelog.ts', '--check')],
  ['collection types are fresh', ...node('scripts/check-generated.mjs', 'types')],
  ['import map is fresh', ...node('scripts/check-generated.mjs', 'importmap')],
  ['migrations are complete', ...node('scripts/run.mjs', 'scripts/create-migration.ts', '--check')],
]

const failed = []
for (const [name, program, args] of checks) {
  const started = Date.now()
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? '✓' : '×'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status !== 0) failed.push(name)
}
mkdirSync(join(root, 'test-results'), { recursive: true })
writeFileSync(
  join(root, 'test-results', 'checks.json'),
  JSON.stringify({ passed: checks.length - failed.length, failed }),
)
if (failed.length > 0) {
  console.error(`Not in order: ${failed.join(', ')}.`)
  process.exit(1)
}
