import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

interface Answer {
  items: { urn: string; type: string; updated: string }[]
  cursor: string
}

const path = '/open-data/v1/active-ids'
let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

beforeEach(() => database.client.query('truncate feed_items, feed_changes, feed_addresses, feed_horizon'))

const read = async (address = path): Promise<Answer> => {
  const answer = await site.get(address)
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text) as Answer
}

const changesSince = async (cursor: string) =>
  JSON.parse((await site.get(`/open-data/v1/changes?since=${cursor}`)).text) as {
    changes: { urn: string; kind: string }[]
  }

/** Many items without the cost of making each. */
const writeMany = (count: number) =>
  database.client.query(
    `insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at, search)
     select 'urn:uuid:00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'), 'ideas', 'ideas', n, 'published', n, '{}',
       now(), '2027-03-04T10:30:00Z', '' from generate_series(1, $1::int) n`,
    [count],
  )

describe('what is active', () => {
  it('is everything public, with when it changed', async () => {
    await writeItem(database.client, makeIdea(2))
    await writeItem(database.client, makeEvent(1))
    await writeItem(database.client, makeIdea(3))
    await withdrawItem(database.client, urnOf(3))
    expect((await read()).items).toEqual([
      { urn: urnOf(1), type: 'events', updated: '2027-03-04T10:30:00.000Z' },
      { urn: urnOf(2), type: 'ideas', updated: '2027-03-04T10:30:00.000Z' },
    ])
    expect((await read(`${path}?type=ideas`)).items.map(({ urn }) => urn)).toEqual([urnOf(2)])
  })

  it('is nothing when nothing is public, and can be gone on from', async () => {
    const { items, cursor } = await read()
    expect(items).toEqual([])
    await writeItem(database.client, makeIdea(1))
    await until(async () => (await changesSince(cursor)).changes.length === 1)
  })

  it('gives a cursor from which nothing is missed, not even what was being written meanwhile', async () => {
    await writeItem(database.client, makeIdea(1))
    const busy = new pg.Client({ connectionString: database.url })
    await busy.connect()
    await busy.query('begin')
    await writeItem(busy, makeIdea(2))
    await writeItem(database.client, makeIdea(3))
    const { items, cursor } = await read()
    expect(items.map(({ urn }) => urn)).toEqual([1, 3].map(urnOf))
    await busy.query('commit')
    await busy.end()
    const seen = new Set<string>()
    await until(async () => {
      for (const { urn } of (await changesSince(cursor)).changes) seen.add(urn)
      return seen.has(urnOf(2))
    })
  })

  it('is streamed whole, compressed or not', async () => {
    await writeMany(1234)
    const plain = await site.get(path)
    expect((JSON.parse(plain.text) as Answer).items).toHaveLength(1234)
    const gzip = await site.get(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(gzip.headers.etag).not.toBe(plain.headers.etag)
  })

  it('costs no bytes when nothing changed, and has another tag when something did', async () => {
    await writeItem(database.client, makeIdea(1))
    const get = await site.get(path)
    const head = await site.get(path, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.body.length).toBe(0)
    await until(async () => {
      const { etag = '' } = (await site.get(path)).headers
      return (await site.get(path, { headers: { 'if-none-match': etag } })).status === 304
    })
    await writeItem(database.client, makeIdea(1, { title: 'Anders' }))
    const changed = await site.get(path, { headers: { 'if-none-match': get.headers.etag ?? '' } })
    expect(changed.status).toBe(200)
    expect(changed.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'api-version': '1.4.0',
      'content-type': 'application/json; charset=utf-8',
    })
  })

  it.each(['type=voetbal', 'theme=natuur', 'since=2027-03-03', 'type=ideas&type=events'])(
    'refuses %s',
    async (search) => {
      expect((await site.get(`${path}?${search}`)).status).toBe(400)
      expect((await site.get(path, { method: 'DELETE' })).status).toBe(405)
    },
  )
})

describe('an export', () => {
  it('gives its connection back when the reader goes away, and lets only a few read at once', async () => {
    await writeMany(60_000)
    const { snapshots } = site.feeds.context
    const etag = String((await site.get(path)).headers.etag)
    // Readers that begin and then take nothing more.
    const readers = await Promise.all(
      Array.from(
        { length: 4 },
        () =>
          new Promise<() => void>((resolve, reject) => {
            const asking = request(`${site.origin}${path}`, (response) => {
              response.pause()
              response.on('error', () => undefined)
              resolve(() => response.destroy())
            })
            asking.on('error', reject)
            asking.end()
          }),
      ),
    )
    expect(snapshots.open).toBe(4)
    const refused = await site.get(path)
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('30')
    expect(JSON.parse(refused.text)).toMatchObject({ code: 'tooManyExports' })
    // Who has it already, or wants the head only, is told so.
    expect((await site.get(path, { method: 'HEAD' })).status).toBe(200)
    expect((await site.get(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    // Feeds have connections of their own.
    expect((await site.get('/open-data/v1/changes')).status).toBe(200)
    for (const leave of readers) leave()
    await until(() => snapshots.open === 0)
    expect((await site.get(path)).status).toBe(200)
    const { rows } = await database.client.query(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    )
    expect(rows).toEqual([])
  })
})
