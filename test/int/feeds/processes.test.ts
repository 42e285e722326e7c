import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIdea } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { makeGate, type Gate } from './gate'
import { startSite, until, type RunningSite } from './startSite'

const HOUR = 3_600_000

let database: FeedsDatabase
let nowhere: Gate
/** Looks once an hour: it has to hear of a change. */
let listening: RunningSite
/** Hears nothing: it has to look. */
let polling: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  await writeItem(database.client, makeIdea(1))
  nowhere = await makeGate(database.url)
  await nowhere.shut()
  listening = await startSite({ databaseUrl: database.url, pollInterval: HOUR })
  polling = await startSite({ databaseUrl: database.url, listenUrl: nowhere.url, pollInterval: 50 })
}, 60_000)

afterAll(async () => {
  await listening.close()
  await polling.close()
  await database.close()
})

const path = '/feeds/ideas.json'
const showEverywhere = async (title: string) => {
  for (const site of [listening, polling]) {
    await until(async () => (await site.get(path)).text.includes(title))
  }
}

describe('two copies of the feeds', () => {
  it('both see a change: one hears of it, the other one looks', async () => {
    await showEverywhere('Idee 1')
    await writeItem(database.client, makeIdea(2, { title: 'Voor iedereen' }))
    await showEverywhere('Voor iedereen')
    const [one, other] = [await listening.get(path), await polling.get(path)]
    expect(one.headers.etag).toBe(other.headers.etag)
    expect(one.text).toBe(other.text)
  })

  it('see what was written first and committed last', async () => {
    const slow = new pg.Client({ connectionString: database.url })
    await slow.connect()
    await slow.query('begin')
    await writeItem(slow, makeIdea(3, { title: 'Vroeg begonnen' }))
    await writeItem(database.client, makeIdea(4, { title: 'Later begonnen' }))
    await showEverywhere('Later begonnen')
    expect((await listening.get(path)).text).not.toContain('Vroeg begonnen')
    await slow.query('commit')
    await showEverywhere('Vroeg begonnen')
    await slow.end()
  })

  it('make nothing anew for a change that was rolled back', async () => {
    const revisions = () => [listening, polling].map(({ feeds }) => feeds.health().revision)
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    await other.query('begin')
    await writeItem(other, makeIdea(5, { title: 'Toch niet' }))
    await polling.feeds.context.revision.look()
    const before = revisions()
    await other.query('rollback')
    await other.end()
    await Promise.all([listening, polling].map(({ feeds }) => feeds.context.revision.look()))
    expect(revisions()).toEqual(before)
    expect((await polling.get(path)).text).not.toContain('Toch niet')
  })

  it('load a page once for two hundred who ask for it at the same time', async () => {
    const pool = listening.feeds.context.database
    const query = pool.query.bind(pool)
    let pages = 0
    const counting = Object.assign(pool, {
      query: ((...args: Parameters<typeof query>) => {
        if (String(args[0]).includes("'clock'")) pages += 1
        return query(...args)
      }) as typeof query,
    })
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) =>
        listening.get('/feeds/ideas.atom?limit=17', {
          headers: { 'accept-encoding': number % 2 ? 'gzip' : 'br' },
        }),
      ),
    )
    counting.query = query
    expect(pages).toBe(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(2)
  })
})
