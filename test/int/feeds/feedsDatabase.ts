import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../../src/db/embedded/index'

/** A real Postgres with the tables that feeds read, and nothing of Payload. */
export interface FeedsDatabase {
  url: string
  client: pg.Client
  close: () => Promise<void>
}

const tables = readFileSync(new URL('../../fixtures/feed-tables.sql', import.meta.url), 'utf8')

/** Starts Postgres in a folder of its own and makes the tables. */
export const openFeedsDatabase = async (): Promise<FeedsDatabase> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'noaber-feeds-'))
  const server = await startEmbedded({ dataDir, owner: randomUUID(), tuning: { fsync: 'off' } })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(tables)
  return {
    url: server.url,
    client,
    close: async () => {
      await client.end()
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
