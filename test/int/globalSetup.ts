import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload } from 'payload'
import type { TestProject } from 'vitest/node'
import { closePayload } from '../../src/db/closePayload'
import { setDatabaseUrl } from '../../src/db/currentDatabase'
import { startEmbedded } from '../../src/db/embedded'
import { migrate } from '../../src/db/migrate'

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that every test file gets a copy of: migrated, and empty. */
    templateUrl: string
  }
}

/**
 * Starts one Postgres for all integration tests and migrates one database; each file copies that, which takes a tenth of
 * a second. Nothing survives a crash of this server, and nothing has to.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'noaber-int-'))
  process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-that-protects-nothing-at-all'
  process.env.LOG_LEVEL ??= 'silent'
  process.env.NOABER_DATA_DIR = join(folder, 'site')
  process.env.NOABER_MEDIA_DIR = join(folder, 'media')
  const database = await startEmbedded({
    dataDir: join(folder, 'data'),
    owner: `tests, process ${process.pid}`,
    tuning: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  setDatabaseUrl(database.url)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  await migrate(payload, database.url)
  await closePayload(payload)
  project.provide('templateUrl', database.url)
  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
