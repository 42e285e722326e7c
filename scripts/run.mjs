// Runs a TypeScript file of this project: `node scripts/run.mjs src/import/cli.ts --file …`. Installs the packages first
// when they are missing. The file finds its own arguments from process.argv[2] on.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { underCondition } from './condition.mjs'
import { ensureInstalled } from './install.mjs'
import { load } from './load.mjs'

await underCondition(async () => {
  const [entry] = process.argv.splice(2, 1)
  if (!entry) {
    console.error('node scripts/run.mjs FILE.ts [arguments]')
    process.exit(1)
  }
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  ensureInstalled(root)
  await load(root, entry)
})
