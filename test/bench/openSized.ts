import pg from 'pg'
import { fillDocuments } from './fillDocuments'
import { fillItems } from './fillItems'
import type { Bench } from './openBench'
import { progress } from './settings'
import { startChild, type Served } from './startChild'

/** A database of some size, with the servers that are measured on it. */
export interface Sized {
  count: number
  databaseUrl: string
  client: pg.Client
  /** The feeds role as it is. */
  feeds: Served
  /** The feeds role with a cache that keeps nothing. */
  cold: Served
  /** Payload's own REST. */
  payload: Served
  close: () => Promise<void>
}

/** Makes a database with so many items, the same initiatives in Payload's tables, and starts what serves them. */
export const openSized = async (bench: Bench, name: string, count: number): Promise<Sized> => {
  const databaseUrl = await bench.makeDatabase(name)
  const env = { BENCH_DATABASE_URL: databaseUrl, BENCH_MEDIA_DIR: bench.mediaDir }
  const payload = await startChild('servePayload', { ...env, DATABASE_URL: databaseUrl })
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const tenth = Math.ceil(count / 10)
  progress(`${count} items go into the database`)
  await fillItems(client, {
    count,
    onProgress: (filled) =>
      count > 100_000 && filled % tenth === 0 ? progress(`  ${filled} items`) : undefined,
  })
  progress(`the initiatives among them go into Payload's tables`)
  await fillDocuments(client)
  // What was written last is on disk now, and not while something is measured.
  await client.query('checkpoint')
  const feeds = await startChild('serveFeeds', env)
  const cold = await startChild('serveFeeds', { ...env, BENCH_COLD: '1' })
  return {
    count,
    databaseUrl,
    client,
    feeds,
    cold,
    payload,
    close: async () => {
      for (const served of [feeds, cold, payload]) served.stop()
      await client.end()
    },
  }
}
