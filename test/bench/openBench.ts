import { join } from 'node:path'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { closePayload } from '../../src/db/closePayload'
import { setDatabaseUrl } from '../../src/db/currentDatabase'
import { startEmbedded } from '../../src/db/embedded'
import { migrate } from '../../src/db/migrate'
import { importDocument } from '../../src/operations/importDocument'

/** A site of its own, thrown away afterwards: a database as in production, without the admin panel. */
export interface Bench {
  /** Where everything of it stands. */
  folder: string
  payload: Payload
  databaseUrl: string
  mediaDir: string
  theme: number
  area: number
  /** Makes another database on the same server, empty. */
  makeDatabase: (name: string) => Promise<string>
  close: () => Promise<void>
}

export const BENCH_ACTOR = { kind: 'system', name: 'bench' } as const

/** Opens a fresh site with one theme and one area. */
export const openBench = async (folder: string): Promise<Bench> => {
  process.env.PAYLOAD_SECRET ??= 'only-for-measuring-on-a-site-that-is-thrown-away'
  process.env.LOG_LEVEL = 'warn'
  process.env.NOABER_MEDIA_DIR = join(folder, 'media')
  const database = await startEmbedded({ dataDir: folder, owner: `bench ${process.pid}` })
  setDatabaseUrl(database.url)
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  await migrate(payload, database.url)
  const theme = await importDocument({
    payload,
    actor: BENCH_ACTOR,
    collection: 'themes',
    state: 'published',
    data: { title: 'Natuur', summary: 'Over natuur.', noImage: true },
  })
  const area = await payload.create({
    collection: 'areas',
    data: { code: 'GM0193', name: 'Zwolle', kind: 'municipality' },
  })
  return {
    folder,
    payload,
    databaseUrl: database.url,
    mediaDir: process.env.NOABER_MEDIA_DIR,
    theme: theme.id,
    area: area.id,
    makeDatabase: async (name) => {
      const client = new pg.Client({ connectionString: database.url })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      const url = new URL(database.url)
      url.pathname = `/${name}`
      return url.href
    },
    close: async () => {
      await closePayload(payload)
      await database.stop()
    },
  }
}
