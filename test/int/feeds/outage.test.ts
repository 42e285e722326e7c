import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { makeGate, type Gate } from './gate'
import { startSite, until, type RunningSite } from './startSite'

let database: FeedsDatabase
let gate: Gate
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  gate = await makeGate(database.url)
  site = await startSite({ databaseUrl: gate.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await gate.shut()
  await database.close()
})

describe('while the database is away', () => {
  it('goes on with what is in memory, says so, and recovers by itself', async () => {
    const paths = [
      '/feeds/ideas.atom',
      '/feeds/ideas.rss?theme=natuur',
      '/',
      '/ideeen',
      '/ideeen/idee-1',
      '/feeds',
    ]
    const before = await Promise.all(paths.map((path) => site.get(path)))
    expect(before.map(({ status }) => status)).toEqual(paths.map(() => 200))
    expect(site.feeds.ready()).toBe(true)

    await gate.shut()
    await until(() => !site.feeds.ready())
    expect(site.feeds.health()).toMatchObject({ database: 'down', error: expect.any(String) as string })
    for (const [index, path] of paths.entries()) {
      const answer = await site.get(path)
      expect(answer.status, path).toBe(200)
      expect(answer.text).toBe(before[index]?.text)
    }
    // The same question asked in another way, and in another coding, is in memory too.
    expect((await site.get('/feeds/ideas.atom?limit=30')).status).toBe(200)
    expect((await site.get('/feeds/ideas.atom', { headers: { 'accept-encoding': 'br' } })).status).toBe(200)
    // What was never asked cannot be answered.
    const unknown = await site.get('/feeds/ideas.json')
    expect(unknown.status).toBe(503)
    expect(unknown.headers['retry-after']).toBe('5')
    expect(JSON.parse(unknown.text)).toMatchObject({ code: 'unavailable', status: 503 })
    const page = await site.get('/partners', { headers: { accept: 'text/html' } })
    expect(page.status).toBe(503)
    expect(page.text).toContain('Even niet bereikbaar')

    await writeItem(database.client, makeIdea(2, { title: 'Terwijl niemand keek' }))
    await gate.open()
    await until(() => site.feeds.ready())
    await until(async () => (await site.get('/feeds/ideas.atom')).text.includes('Terwijl niemand keek'))
    await until(async () => (await site.get('/feeds/ideas.json')).status === 200)

    // Notices are heard again too: a change shows without waiting for the next look.
    await writeItem(database.client, makeIdea(3, { title: 'Daarna' }))
    await until(async () => (await site.get('/feeds/ideas.atom')).text.includes('Daarna'))
  }, 30_000)

  it('survives that its connections are ended from the other side', async () => {
    await database.client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name like 'noaber-feeds%'`,
    )
    await writeItem(database.client, makeIdea(4, { title: 'Na het verbreken' }))
    await until(async () => (await site.get('/feeds/ideas.atom')).text.includes('Na het verbreken'))
  }, 30_000)

  it('starts without a database, and answers once there is one', async () => {
    const other = await makeGate(database.url)
    await other.shut()
    const late = await startSite({ databaseUrl: other.url })
    expect(late.feeds.ready()).toBe(false)
    expect((await late.get('/feeds/ideas.rss')).status).toBe(503)
    await other.open()
    await until(() => late.feeds.ready())
    await until(async () => (await late.get('/feeds/ideas.rss')).status === 200)
    await late.close()
    await other.shut()
  }, 30_000)
})
