/**
 * Writes a migration from what changed in the collections and tables since the last one:
 * `npm run migrate:create -- add-something`. Needs no database. With --check it only says whether one is due.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { getPayload } from 'payload'

process.env.PAYLOAD_SECRET ??= 'only-for-writing-migrations-not-for-a-site'
const [argument] = process.argv.slice(2)
const isCheck = argument === '--check'
if (!argument) {
  console.error('Give the migration a name: npm run migrate:create -- add-something')
  process.exit(1)
}
const { default: config } = await import('../payload.config')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const folder = payload.db.migrationDir
const before = new Set(await readdir(folder))
const index = await readFile(`${folder}/index.ts`, 'utf8')
await payload.db.createMigration({
  payload,
  migrationName: isCheck ? 'check' : argument,
  skipEmpty: true,
} as never)
const added = (await readdir(folder)).filter((name) => !before.has(name))
if (isCheck && added.length > 0) {
  for (const name of added) await rm(`${folder}/${name}`)
  await writeFile(`${folder}/index.ts`, index)
  console.error('The collections changed and no migration says so: run `npm run migrate:create -- NAME`.')
  process.exit(1)
}
process.exit(0)
