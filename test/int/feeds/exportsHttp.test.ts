import { request, type IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFormats } from '../../../src/feeds/exports/index'
import { makeIdea, makeWindow } from '../../fixtures/items/makeItem'
import { writeChange, writeItem, writeVocabulary, withdrawItem } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

const DAY = 24 * 60 * 60_000

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-03-20T00:00:00Z')

const start = () => startSite({ databaseUrl: database.url, now: () => now })

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  await writeItem(
    database.client,
    makeIdea(2, { themes: [{ slug: 'water', title: 'Water', participationLevel: null }] }),
  )
  await writeItem(database.client, makeWindow(3))
  site = await start()
})

afterAll(async () => {
  await site.close()
  await database.close()
})

const path = (file: string) => `/open-data/v1/${file}`
const tagOf = async (file: string, from = site) => (await from.get(path(file))).headers.etag ?? ''
const statusWith = async (file: string, tag: string) =>
  (await site.get(path(file), { headers: { 'if-none-match': tag } })).status

describe.each(exportFormats.map((format) => [format.path, format] as const))('.%s', (extension, format) => {
  it('says what it is, whose it is and how long it holds, with and without a body', async () => {
    const get = await site.get(path(`all.${extension}?theme=natuur`))
    const head = await site.get(path(`all.${extension}?theme=natuur`), { method: 'HEAD' })
    expect(get.headers).toMatchObject({
      'content-type': format.contentType,
      'content-disposition': `attachment; filename="all.${extension}"`,
      'access-control-allow-origin': '*',
      'api-version': expect.any(String) as string,
      'cache-control': expect.stringMatching(/^public, max-age=60,/) as string,
      etag: expect.stringMatching(/^W\/"/) as string,
      vary: 'Accept-Encoding',
      link: expect.stringContaining(
        `<https://noaber.example/open-data/v1/all.${extension}?theme=natuur>; rel="self"`,
      ) as string,
    })
    const { date: _date, 'transfer-encoding': _transfer, ...fields } = get.headers
    expect(head.headers).toMatchObject(fields)
    expect(head.body).toHaveLength(0)
    expect(get.text).toContain(makeIdea(2).urn)
  })

  it('is the same, compressed or not, and each time', async () => {
    const plain = await site.get(path(`all.${extension}`))
    const gzip = await site.get(path(`all.${extension}`), { headers: { 'accept-encoding': 'br, gzip' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect((await site.get(path(`all.${extension}`))).body.equals(plain.body)).toBe(true)
  })

  it.each([
    'limit=5',
    'cursor=x',
    'withdrawn=include',
    'kleur=groen',
    'theme=bestaat-niet',
    'since=2099-01-01',
  ])('refuses %s', async (search) => {
    const { status, headers } = await site.get(path(`ideas.${extension}?${search}`))
    expect(status).toBe(400)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  })

  it('does not exist for a type that does not', async () => {
    const { status, text } = await site.get(path(`kabouters.${extension}`))
    expect(status).toBe(404)
    expect(text).toContain(`/open-data/v1/ideas.${extension}`)
  })
})

it('has every filter', async () => {
  const urns = async (search: string) =>
    (await site.get(path(`all.ndjson?${search}`))).text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { urn: string }).urn)
  const [one, two, three] = [makeIdea(1).urn, makeIdea(2).urn, makeWindow(3).urn]
  expect(await urns('theme=water')).toEqual([two])
  expect(await urns('area=PV23')).toEqual([three, two, one])
  expect(await urns('partner=stimuland')).toEqual([])
  expect(await urns('state=announced')).toEqual([three])
  expect(await urns('q=verwijzing')).toHaveLength(3)
  expect(await urns('q=ronde')).toEqual([three])
  expect(await urns('since=2020-01-01')).toHaveLength(3)
})

/** Its tag once nothing older is under way in the database: Postgres looking after its tables counts as that too. */
const tagOnceSettled = async (): Promise<string> => {
  await until(async () => {
    const { rows } = await database.client.query<{ over: boolean }>(
      'select max(xid) < pg_snapshot_xmin(pg_current_snapshot()) as over from feed_changes',
    )
    return rows[0]?.over === true
  })
  return tagOf('ideas.csv')
}

describe('the validator', () => {
  it('is the same in another process and for a filter that means the same, and differs for other questions', async () => {
    const tag = await tagOf('ideas.csv?theme=water&theme=natuur')
    const other = await start()
    expect(await tagOf('ideas.csv?theme=natuur&theme=water', other)).toBe(tag)
    await other.close()
    const tags = await Promise.all(
      ['ideas.csv', 'ideas.csv?theme=water', 'all.csv', 'ideas.ndjson'].map((file) => tagOf(file)),
    )
    expect(new Set([tag, ...tags]).size).toBe(5)
    expect(await statusWith('ideas.csv?theme=natuur&theme=water', tag)).toBe(304)
    expect(await statusWith('ideas.csv', tag)).toBe(200)
  })

  it('changes with the data', async () => {
    const tags = [await tagOf('ideas.csv')]
    await writeItem(database.client, makeIdea(1, { title: 'Anders' }))
    tags.push(await tagOnceSettled())
    await writeItem(database.client, makeIdea(9))
    tags.push(await tagOnceSettled())
    await withdrawItem(database.client, makeIdea(9).urn)
    tags.push(await tagOnceSettled())
    expect(new Set(tags).size).toBe(4)
    expect(await statusWith('ideas.csv', tags.at(-1) ?? '')).toBe(304)
  })

  it('changes when a transaction commits late, also after one that began later', async () => {
    const late = new pg.Client({ connectionString: database.url })
    await late.connect()
    await late.query('begin')
    await writeChange(late, { urn: makeIdea(1).urn, type: 'ideas', kind: 'upsert' })
    const tags = [await tagOf('ideas.csv')]
    await writeItem(database.client, makeIdea(2, { title: 'Tussendoor' }))
    tags.push(await tagOf('ideas.csv'))
    await late.query('commit')
    await late.end()
    tags.push(await tagOf('ideas.csv'))
    expect(new Set(tags).size).toBe(3)
  })

  it('changes when the clock does, and no cache keeps the file beyond that', async () => {
    const before = await tagOf('subsidy-windows.csv')
    now = Date.parse('2027-04-01T06:59:30Z')
    const near = await site.get(path('subsidy-windows.csv'))
    expect(near.headers.etag).toBe(before)
    expect(near.headers['cache-control']).toMatch(/^public, max-age=30,/)
    now += DAY
    const after = await site.get(path('subsidy-windows.csv'))
    expect(after.headers.etag).not.toBe(before)
    expect(near.text).toContain(',announced,')
    expect(after.text).toContain(',open,')
  })
})

/** Opens an export without reading it. */
const open = (file: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const address = new URL(path(file), site.url)
    request(address, { agent: false }, resolve).on('error', reject).end()
  })

const ended = (response: IncomingMessage) =>
  new Promise<'complete' | 'broken'>((resolve) => {
    response.on('error', () => undefined)
    response.on('close', () => resolve(response.complete ? 'complete' : 'broken'))
    response.resume()
  })

const backends = async () => {
  const { rows } = await database.client.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'noaber-exports' and datname = current_database()
     and query like 'copy %' and state = 'active'`,
  )
  return rows.map(({ pid }) => pid)
}

describe('an export of more than fits on the way', () => {
  beforeAll(async () => {
    // Far more than the buffers between the database and the reader hold.
    await database.client.query(
      `insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at, search)
       select 'urn:uuid:10000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'), type, collection, 'big-' || n, state, 'big-' || n,
         item || jsonb_build_object('text', repeat('lang verhaal ' || n || ' ', 300)), published_at, updated_at, search
       from feed_items, generate_series(1, 20000) n where urn = $1`,
      [makeIdea(1).urn],
    )
  })

  it('gives its connection back at once when the reader goes away', async () => {
    const response = await open('ideas.csv')
    await until(async () => (await backends()).length === 1)
    expect(site.feeds.context.snapshots.open).toBe(1)
    response.destroy()
    await until(() => site.feeds.context.snapshots.open === 0)
    await until(async () => (await backends()).length === 0)
  })

  it('waits for a reader that takes nothing', async () => {
    const response = await open('ideas.ndjson')
    await until(async () => {
      const { rows } = await database.client.query(
        `select 1 from pg_stat_activity where application_name = 'noaber-exports' and wait_event = 'ClientWrite'`,
      )
      return rows.length === 1
    })
    expect(await ended(response)).toBe('complete')
  })

  it('breaks off when the database does, so that nobody takes a part for the whole', async () => {
    const response = await open('ideas.geojson')
    await until(async () => (await backends()).length === 1)
    const [pid] = await backends()
    await database.client.query('select pg_terminate_backend($1)', [pid])
    expect(await ended(response)).toBe('broken')
    await until(() => site.feeds.context.snapshots.open === 0)
    expect((await site.get('/feeds/ideas.atom')).status).toBe(200)
    expect((await site.get(path('subsidy-windows.csv'))).status).toBe(200)
  })

  it('lets a few read at once, and tells the others when to come back; what is unchanged is told to all', async () => {
    const tag = await tagOf('ideas.csv?theme=water')
    const responses = await Promise.all([1, 2, 3, 4].map(() => open('ideas.csv')))
    await until(() => site.feeds.context.snapshots.open === 4)
    const refused = await site.get(path('ideas.csv'))
    expect(refused.status).toBe(503)
    expect(refused.headers['retry-after']).toBe('30')
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(await statusWith('ideas.csv?theme=water', tag)).toBe(304)
    expect((await site.get(path('ideas.csv'), { method: 'HEAD' })).status).toBe(200)
    expect((await site.get('/feeds/ideas.rss')).status).toBe(200)
    for (const response of responses) response.destroy()
    await until(() => site.feeds.context.snapshots.open === 0)
    expect((await site.get(path('subsidy-windows.csv'))).status).toBe(200)
  })

  it('sees one moment from its beginning to its end', async () => {
    const response = await open('ideas.ndjson')
    await until(async () => (await backends()).length === 1)
    await writeItem(database.client, makeIdea(77, { published: '2020-01-01T00:00:00.000Z' }))
    let text = ''
    for await (const piece of response) text += String(piece)
    expect(text.split('\n')).toHaveLength(20_003)
    expect(text).not.toContain(makeIdea(77).urn)
  })

  it('ends with the site', async () => {
    const other = await start()
    const response = await new Promise<IncomingMessage>((resolve) => {
      request(new URL(path('ideas.csv'), other.url), { agent: false }, resolve).end()
    })
    await until(() => other.feeds.context.snapshots.open === 1)
    const closing = other.feeds.close()
    expect(await ended(response)).toBe('broken')
    await closing
    await other.close().catch(() => undefined)
  })
})
