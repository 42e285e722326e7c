import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { makeGate } from './gate'
import { startSite, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-03-03T12:00:00Z')

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

beforeEach(() => database.client.query('truncate feed_reads'))

afterAll(async () => {
  await site.close()
  await database.close()
})

const kept = async () => {
  const { rows } = await database.client.query<Record<string, unknown>>(
    `select to_char(day, 'YYYY-MM-DD') as day, type, format, requests, readers from feed_reads order by day, type, format`,
  )
  return rows.map((row) => Object.values(row).join(' '))
}

const fetchAs = (userAgent: string, path: string, method = 'GET', headers: Record<string, string> = {}) =>
  site.get(path, { method, headers: { 'user-agent': userAgent, ...headers } })

it('counts what is fetched of each feed, from memory or not, whatever its filters, and for how many', async () => {
  const { headers } = await fetchAs('Feedly (16 subscribers)', '/feeds/ideas.rss')
  await fetchAs('Feedly (18 subscribers)', '/feeds/ideas.rss')
  await fetchAs('WordPress/6.8; https://gemeente.example', '/feeds/ideas.rss?area=GM0193')
  const unchanged = { 'if-none-match': String(headers.etag) }
  expect(
    (await fetchAs('WordPress/6.8; https://gemeente.example', '/feeds/ideas.rss', 'GET', unchanged)).status,
  ).toBe(304)
  await fetchAs('curl/8', '/feeds/all.json')
  expect(site.fromMemory()).toBeGreaterThan(0)
  await site.feeds.context.reads.write()
  expect(await kept()).toEqual(['2027-03-03 all json 1 1', '2027-03-03 ideas rss 4 19'])
})

it('counts no heads, no feeds that are not there, and nothing of who fetched it', async () => {
  await fetchAs('Somebody <somebody@example.org>', '/feeds/ideas.atom')
  await fetchAs('curl/8', '/feeds/ideas.atom', 'HEAD')
  for (const path of ['/feeds/nothing.rss', '/feeds/ideas.exe', '/feeds', '/open-data/v1/ideas'])
    await fetchAs('curl/8', path)
  await site.feeds.context.reads.write()
  expect(await kept()).toEqual(['2027-03-03 ideas atom 1 1'])
  const { rows } = await database.client.query(`select feed_reads::text as line from feed_reads`)
  expect(JSON.stringify(rows)).not.toContain('omebody')
})

it('adds to what is there, and begins anew with the day', async () => {
  await fetchAs('curl/8', '/feeds/all.rss')
  await site.feeds.context.reads.write()
  await fetchAs('curl/8', '/feeds/all.rss')
  await fetchAs('curl/9', '/feeds/all.rss')
  now = Date.parse('2027-03-03T23:00:30Z')
  await site.feeds.context.reads.write()
  await fetchAs('curl/8', '/feeds/all.rss')
  await site.feeds.context.reads.write()
  expect(await kept()).toEqual(['2027-03-03 all rss 3 2', '2027-03-04 all rss 1 1'])
})

it('adds up processes, whose readers may be the same', async () => {
  const other = await startSite({ databaseUrl: database.url, now: () => now })
  for (const each of [site, other]) {
    await each.get('/feeds/themes.rss', { headers: { 'user-agent': 'Feedly (7 subscribers)' } })
  }
  await site.feeds.context.reads.write()
  // One that stops writes what it has.
  await other.close()
  expect(await kept()).toEqual(['2027-03-04 themes rss 2 7'])
})

it('keeps in memory what it cannot write, and answers all the same', async () => {
  const gate = await makeGate(database.url)
  const other = await startSite({ databaseUrl: database.url, listenUrl: gate.url, now: () => now })
  await gate.shut()
  for (let time = 0; time < 3; time++) {
    expect((await other.get('/feeds/partners.rss', { headers: { 'user-agent': 'curl/8' } })).status).toBe(200)
    await other.feeds.context.reads.write()
  }
  expect(await kept()).toEqual([])
  await gate.open()
  await other.feeds.context.reads.write()
  expect(await kept()).toEqual(['2027-03-04 partners rss 3 1'])
  await other.close()
}, 60_000)
