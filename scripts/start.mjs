// Starts the site: `npm start`. Works in a fresh clone, so that it imports nothing but Node itself before the packages
// are there. The role (all, feeds, worker) is the first argument.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { underCondition } from './condition.mjs'
import { ensureInstalled } from './install.mjs'
import { load } from './load.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const roles = ['all', 'feeds', 'worker']
const help = `
  npm start                 the whole site: admin panel, feeds, pages, background work
  npm run start:feeds       feeds, open data and public pages only
  npm run start:worker      background work only

  Settings are environment variables, or lines in a file .env:

    PORT=3000               HOST=127.0.0.1          NOABER_URL=https://noaber.example.nl
    DATABASE_URL=           unset: the site brings a Postgres of its own, in .data
    NOABER_DEMO=            demo content and accounts; on when DATABASE_URL is unset

  All of them, with what they mean: .env.example
`

const [role = 'all'] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(help)
} else if (!roles.includes(role)) {
  console.error(`\n  '${role}' is no role: ${roles.join(', ')}.\n${help}`)
  process.exitCode = 1
} else {
  await underCondition(async () => {
    console.log('\n  Noaber\n')
    ensureInstalled(root)
    // What Next builds wants it, and React is twice as slow without. Demo or real is another setting: NOABER_DEMO.
    process.env.NODE_ENV = 'production'
    process.env.NEXT_TELEMETRY_DISABLED = '1'
    await load(root, `src/server/${role}.ts`)
  })
}
