/** Migrates the database at the address that it is given, and ends: `run.mjs test/int/migrateTemplate.ts URL`. */
import { getPayload } from 'payload'
import { closePayload } from '../../src/db/closePayload'
import { setDatabaseUrl } from '../../src/db/currentDatabase'
import { migrate } from '../../src/db/migrate'

const [url = ''] = process.argv.slice(2)
setDatabaseUrl(url)
const { default: config } = await import('../../payload.config')
const payload = await getPayload({ config })
await migrate(payload, url)
await closePayload(payload)
