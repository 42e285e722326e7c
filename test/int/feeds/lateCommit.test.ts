import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

let database: FeedsDatabase
let late: pg.Client
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  late = new pg.Client({ connectionString: database.url })
  await late.connect()
  // Its clock is ahead, so that what was just written is old enough to have a date.
  site = await startSite({ databaseUrl: database.url, now: () => Date.now() + 60_000 })
})

afterAll(async () => {
  await site.close()
  await late.end()
  await database.close()
})

const path = '/feeds/ideas.atom'

const shows = (title: string) => until(async () => (await site.get(path)).text.includes(title))

/** An idea that is made this instant. */
const idea = (number: number) => {
  const now = new Date().toISOString()
  return makeIdea(number, { published: now, updated: now })
}

it('what commits late is not missed by a reader that goes by dates', async () => {
  await late.query('begin')
  await late.query('select now()')
  await writeItem(late, idea(1))
  await pause(5)
  await writeItem(database.client, idea(2))
  await shows('Idee 2')
  const { headers } = await site.get(path)
  const since = headers['last-modified'] ?? ''
  expect((await site.get(path, { headers: { 'if-modified-since': since } })).status).toBe(304)
  // Dates in headers count in whole seconds.
  await pause(1100)
  await late.query('commit')
  await shows('Idee 1')
  expect((await site.get(path, { headers: { 'if-modified-since': since } })).status).toBe(200)
})

it("and is found by who asks what changed 'since' the answer that did not have it", async () => {
  await late.query('begin')
  await late.query('select now()')
  await writeItem(late, idea(3))
  await pause(50)
  const since = new Date().toISOString()
  await late.query('commit')
  await shows('Idee 3')
  const { text } = await site.get(`/feeds/ideas.json?since=${since}`)
  expect((JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title)).toEqual([
    'Idee 3',
  ])
})
