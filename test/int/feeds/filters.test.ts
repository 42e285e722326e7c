import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makePost, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

interface JsonFeed {
  title: string
  items: { id: string; title: string; _noaber: { state: string; type: string } }[]
  next_url?: string
  _noaber: { withdrawn: { id: string }[] }
}

let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-10T12:00:00Z')

const water = [{ slug: 'water', title: 'Water', participationLevel: null }]
const province = [{ code: 'PV23', name: 'Overijssel', kind: 'province' as const }]

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await writeItem(
    client,
    makeIdea(1, { title: 'Bomen planten in Espelo', published: '2027-03-01T09:00:00.000Z' }),
  )
  await writeItem(client, makeIdea(2, { themes: water, areas: province, state: 'answered' }))
  await writeItem(
    client,
    makeIdea(3, { updated: '2027-04-09T09:00:00.000Z', text: 'Een coöperatie voor het café.' }),
  )
  await writeItem(client, makeWindow(10))
  await writeItem(client, makeEvent(20))
  await writeItem(client, makePost(30))
  await writeItem(client, makeIdea(4))
  await withdrawItem(client, urnOf(4), { at: '2027-04-01T09:00:00.000Z' })
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const feed = async (path: string): Promise<JsonFeed> => {
  const answer = await site.get(path)
  expect(answer.text, path).toContain('jsonfeed.org')
  return JSON.parse(answer.text) as JsonFeed
}

const numbers = async (path: string): Promise<number[]> =>
  (await feed(path)).items.map(({ id }) => Number.parseInt(id.slice(-12), 16)).sort((a, b) => a - b)

describe('filters', () => {
  it.each([
    ['everything', '/feeds/all.json', [1, 2, 3, 10, 20, 30]],
    ['one type', '/feeds/ideas.json', [1, 2, 3]],
    ['a type that a host brought', '/feeds/posts.json', [30]],
    ['a theme with what is below it', '/feeds/ideas.json?theme=natuur', [1, 2, 3]],
    ['a theme at the bottom', '/feeds/ideas.json?theme=water', [2]],
    ['an area with what is in it', '/feeds/ideas.json?area=PV23', [1, 2, 3]],
    ['an area by its code in lower case', '/feeds/ideas.json?area=gm0193', [1, 3]],
    ['one of two themes', '/feeds/ideas.json?theme=water&theme=natuur', [1, 2, 3]],
    ['a theme and an area', '/feeds/ideas.json?theme=water&area=GM0193', []],
    ['a partner that did nothing yet', '/feeds/ideas.json?partner=stimuland', []],
    ['one of two states', '/feeds/ideas.json?state=answered&state=closed', [2]],
    ['words, in another form', '/feeds/ideas.json?q=boom%20planten', [1]],
    ['words that must not be there', '/feeds/ideas.json?q=idee%20-bomen', [2, 3]],
    ['words without their accents', '/feeds/ideas.json?q=cooperatie', [3]],
    ['changed since a date', '/feeds/ideas.json?since=2027-04-09', [3]],
    ['changed since an instant with an offset', '/feeds/ideas.json?since=2027-04-09T11:00:01%2B02:00', []],
    ['filters without a value', '/feeds/ideas.json?theme=&q=&state=', [1, 2, 3]],
  ])('finds %s', async (_, path, expected) => {
    expect(await numbers(path)).toEqual(expected)
  })

  it('goes by the clock for states', async () => {
    now = Date.parse('2027-03-10T12:00:00Z')
    expect(await numbers('/feeds/subsidy-windows.json?state=announced')).toEqual([10])
    expect(await numbers('/feeds/subsidy-windows.json?state=open')).toEqual([])
    now = Date.parse('2027-04-01T07:00:00Z')
    expect(await numbers('/feeds/subsidy-windows.json?state=announced')).toEqual([])
    const open = await feed('/feeds/subsidy-windows.json?state=open')
    expect(open.items[0]?._noaber.state).toBe('open')
    now = Date.parse('2027-05-01T15:00:00Z')
    expect(await numbers('/feeds/all.json?state=closed')).toEqual([10])
    expect(await numbers('/feeds/events.json?state=past')).toEqual([20])
    expect(await numbers('/feeds/events.json?state=published')).toEqual([])
    now = Date.parse('2027-04-10T12:00:00Z')
  })

  it('names what was withdrawn, and nothing of what it said', async () => {
    const { _noaber } = await feed('/feeds/ideas.json')
    expect(_noaber.withdrawn).toEqual([
      { id: urnOf(4), type: 'ideas', withdrawn: '2027-04-01T09:00:00.000Z' },
    ])
    const atom = (await site.get('/feeds/ideas.atom')).text
    expect(atom).toContain(`<at:deleted-entry ref="${urnOf(4)}" when="2027-04-01T09:00:00.000Z"/>`)
    expect(atom).not.toContain('Idee 4')
  })

  it('names it in RSS only when asked, and for 90 days', async () => {
    expect((await site.get('/feeds/ideas.rss')).text).not.toContain(urnOf(4))
    expect((await site.get('/feeds/ideas.rss?withdrawn=include')).text).toContain(urnOf(4))
    now = Date.parse('2027-06-30T08:59:59Z')
    const last = await site.get('/feeds/ideas.rss?withdrawn=include')
    expect(last.text).toContain(urnOf(4))
    expect(last.headers['cache-control']).toBe(
      'public, max-age=1, stale-while-revalidate=0, stale-if-error=0',
    )
    now = Date.parse('2027-06-30T09:00:01Z')
    expect((await site.get('/feeds/ideas.rss?withdrawn=include')).text).not.toContain(urnOf(4))
    now = Date.parse('2027-04-10T12:00:00Z')
  })

  it('is one question, however it is asked', async () => {
    const one = await site.get('/feeds/ideas.json?theme=natuur&theme=water&area=GM0193')
    const other = await site.get(
      '/feeds/ideas.json?area=gm0193&theme=water&theme=natuur&theme=water&limit=30',
    )
    expect(other.headers.etag).toBe(one.headers.etag)
    expect(other.text).toBe(one.text)
  })
})

describe('questions that cannot be', () => {
  it.each([
    ['an unknown parameter', '/feeds/ideas.rss?thema=natuur', 'unknownParameter', 'theme'],
    ['an unknown theme', '/feeds/ideas.rss?theme=voetbal', 'unknownValue', 'natuur, water'],
    ['an unknown area', '/feeds/ideas.rss?area=GM9999', 'unknownValue', 'GM0193'],
    ['a state of another type', '/feeds/ideas.rss?state=exhausted', 'unknownValue', 'answered'],
    ['a limit of nothing', '/feeds/ideas.rss?limit=0', 'invalidValue', '100'],
    ['a limit in words', '/feeds/ideas.rss?limit=tien', 'invalidValue', '100'],
    ['a limit twice', '/feeds/ideas.rss?limit=1&limit=2', 'invalidValue', 'één keer'],
    ['a since that is no date', '/feeds/ideas.rss?since=gisteren', 'invalidValue', '2026-03-03'],
    ['a day that does not exist', '/feeds/ideas.rss?since=2027-02-30', 'invalidValue', '2026-03-03'],
    ['a since in the future', '/feeds/ideas.rss?since=2099-01-01', 'invalidValue', 'toekomst'],
    ['a cursor that is none', '/feeds/ideas.rss?cursor=abc', 'invalidValue', 'volgende pagina'],
    ['another way to ask for withdrawals', '/feeds/ideas.rss?withdrawn=yes', 'unknownValue', 'include'],
    ['a NUL character', '/feeds/ideas.rss?q=a%00b', 'invalidValue', '200'],
  ])('refuses %s and says what is valid', async (_, path, code, valid) => {
    const answer = await site.get(path)
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const problem = JSON.parse(answer.text) as { code: string; detail: string; status: number }
    expect(problem).toMatchObject({ code, status: 400 })
    expect(problem.detail).toContain(valid)
  })

  it('refuses a cursor of another question', async () => {
    const { next_url } = await feed('/feeds/ideas.json?limit=1')
    const cursor = new URL(next_url ?? '').searchParams.get('cursor') ?? ''
    expect((await site.get(`/feeds/ideas.json?limit=2&cursor=${cursor}`)).status).toBe(200)
    expect((await site.get(`/feeds/ideas.json?theme=natuur&cursor=${cursor}`)).status).toBe(400)
    expect((await site.get(`/feeds/all.json?cursor=${cursor}`)).status).toBe(400)
  })

  it.each([
    '/feeds/voetbal.rss',
    '/feeds/ideas.xml',
    '/feeds/ideas',
    '/feeds/ideas.rss/x',
    '/feeds/%E0%A4%A.rss',
  ])('knows no feed %s', async (path) => {
    const answer = await site.get(path)
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'unknownFeed',
      types: expect.arrayContaining(['ideas', 'posts']),
    })
  })

  it('answers in English to who prefers it', async () => {
    const { headers, text } = await site.get('/feeds/ideas.rss?theme=x', {
      headers: { 'accept-language': 'en-GB,en;q=0.9,nl;q=0.5' },
    })
    expect(headers['content-language']).toBe('en')
    expect(text).toContain("There is no value 'x' of 'theme'. Choose from: natuur, water.")
  })

  it('refuses an address without end', async () => {
    const answer = await site.get(`/feeds/ideas.rss?q=${'a'.repeat(5000)}`)
    expect(answer.status).toBe(414)
  })

  it('knows a theme as soon as there is one', async () => {
    expect((await site.get('/feeds/ideas.rss?theme=nieuw')).status).toBe(400)
    await database.client.query(`insert into feed_vocabulary values ('theme', 'nieuw', 'Nieuw', null, '9')`)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await site.get('/feeds/ideas.rss?theme=nieuw')).status).toBe(200)
  })
})

it('a theme that got another name keeps its items while they still stand under the former one', async () => {
  const { client } = database
  await client.query(
    `insert into feed_vocabulary (kind, code, title, source) values ('theme', 'bos', 'Bos', '90')`,
  )
  await client.query(`insert into feed_addresses (type, slug, urn, is_current, status)
    values ('themes', 'woud', 'urn:theme', false, 'live'), ('themes', 'bos', 'urn:theme', true, 'live')`)
  await writeItem(
    client,
    makeIdea(91, { themes: [{ slug: 'woud', title: 'Woud', participationLevel: null }] }),
  )
  await until(async () => (await site.get('/feeds/ideas.json?theme=woud')).status === 200)
  for (const name of ['woud', 'bos']) {
    const { items, _noaber } = await feed(`/feeds/ideas.json?theme=${name}`)
    expect(items.map(({ id }) => id)).toEqual([urnOf(91)])
    expect(_noaber.withdrawn).toEqual([])
  }
})
