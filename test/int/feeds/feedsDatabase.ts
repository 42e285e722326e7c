import pg from 'pg'
import { useDatabase } from '../database'

/** A migrated database of its own, and a connection to write items with: nothing of Payload runs. */
export interface FeedsDatabase {
  url: string
  client: pg.Client
  close: () => Promise<void>
}

/** Opens a fresh copy of the migrated database. */
export const openFeedsDatabase = async (): Promise<FeedsDatabase> => {
  const { url } = await useDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return { url, client, close: () => client.end() }
}
