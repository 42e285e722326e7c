import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makePost, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

interface Page {
  self: string
  next: string | null
  previous: string | null
  items: { urn: string; type: string; title: string; url: string; state: string }[]
}

const api = '/open-data/v1'
let database: FeedsDatabase
let site: RunningSite
let now = Date.parse('2027-04-10T12:00:00Z')

const uuidOf = (number: number) => urnOf(number).slice('urn:uuid:'.length)
const pathOf = (url: string | null) => (url ?? '').replace('https://noaber.example', '')

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  for (const number of [1, 2, 3, 4, 5]) {
    await writeItem(client, makeIdea(number, { published: `2027-03-0${number}T09:00:00.000Z` }))
  }
  await writeItem(client, makeWindow(10))
  await writeItem(client, makeEvent(20))
  await writeItem(client, makePost(30))
  await writeItem(client, makeIdea(40, { title: 'Geheim plan' }))
  await withdrawItem(client, urnOf(40), { at: '2027-04-01T09:00:00.000Z' })
  await writeItem(client, makeIdea(41))
  await withdrawItem(client, urnOf(41), { target: urnOf(42), at: '2027-04-02T09:00:00.000Z' })
  await writeItem(client, makeIdea(42))
  await withdrawItem(client, urnOf(42), { target: urnOf(1), at: '2027-04-03T09:00:00.000Z' })
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const list = async (path: string): Promise<Page> => {
  const answer = await site.get(path)
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text) as Page
}

const problem = async (path: string) => {
  const answer = await site.get(path)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers['api-version']).toBe('1.4.0')
  return JSON.parse(answer.text) as { status: number; code: string; detail: string; [name: string]: unknown }
}

describe('a list', () => {
  it('gives items as their contract says, with absolute addresses', async () => {
    const page = await list(`${api}/ideas`)
    expect(page).toMatchObject({ self: `https://noaber.example${api}/ideas`, next: null, previous: null })
    expect(page.items.map(({ urn }) => urn)).toEqual([5, 4, 3, 2, 1].map(urnOf))
    expect(page.items[0]?.url).toBe('https://noaber.example/ideeen/idee-5')
    expect((await list(`${api}/posts`)).items).toHaveLength(1)
    expect((await list(`${api}/all`)).items).toHaveLength(8)
  })

  it('is paged both ways, with the pages around it in Link too', async () => {
    const first = await list(`${api}/ideas?limit=2`)
    expect(first.items.map(({ urn }) => urn)).toEqual([5, 4].map(urnOf))
    const second = await list(pathOf(first.next))
    const third = await list(pathOf(second.next))
    expect([...second.items, ...third.items].map(({ urn }) => urn)).toEqual([3, 2, 1].map(urnOf))
    expect(third.next).toBeNull()
    expect((await list(pathOf(third.previous))).items).toEqual(second.items)
    const { link } = (await site.get(pathOf(second.self))).headers
    expect(link).toContain(`<${second.next}>; rel="next"`)
    expect(link).toContain(`<${second.previous}>; rel="prev"`)
    expect(link).toContain(`<https://noaber.example${api}/schemas/ideas.json>; rel="describedby"`)
  })

  it('takes the filters of feeds', async () => {
    const { items } = await list(`${api}/all?state=open&area=PV23`)
    expect(items.map(({ urn, state }) => [urn, state])).toEqual([[urnOf(10), 'open']])
  })

  it('says nothing of what was withdrawn', async () => {
    expect((await site.get(`${api}/all`)).text).not.toMatch(/Geheim|000000000028/)
  })

  it('is right for HEAD and conditional requests', async () => {
    const get = await site.get(`${api}/ideas`)
    const head = await site.get(`${api}/ideas`, { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
    const etag = get.headers.etag ?? ''
    expect((await site.get(`${api}/ideas`, { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await site.get(`${api}/ideas`, { method: 'PUT' })).status).toBe(405)
    expect((await site.get(`${api}/ideas`, { method: 'OPTIONS' })).status).toBe(204)
  })
})

describe('an item', () => {
  it.each([uuidOf(1), urnOf(1), encodeURIComponent(urnOf(1)), uuidOf(1).toUpperCase()])(
    'is found as %s',
    async (id) => {
      const answer = await site.get(`${api}/ideas/${id}`)
      expect(answer.status).toBe(200)
      expect(JSON.parse(answer.text)).toMatchObject({ urn: urnOf(1), title: 'Idee 1' })
      expect(answer.headers.link).toContain(`<https://noaber.example${api}/ideas/${uuidOf(1)}>; rel="self"`)
      expect(await site.get(`${api}/all/${id}`)).toMatchObject({ status: 200 })
    },
  )

  it('has the state by the clock, and is kept no longer than that holds', async () => {
    const kept = now
    now = Date.parse('2027-04-01T06:59:50Z')
    const before = await site.get(`${api}/subsidy-windows/${uuidOf(10)}`)
    expect(before.text).toContain('"announced"')
    expect(before.headers['cache-control']).toContain('max-age=10,')
    now = Date.parse('2027-04-01T07:00:00Z')
    expect((await site.get(`${api}/subsidy-windows/${uuidOf(10)}`)).text).toContain('"open"')
    now = kept
  })

  it('that was withdrawn is gone, with nothing of what it said', async () => {
    expect(await problem(`${api}/ideas/${uuidOf(40)}`)).toMatchObject({
      status: 410,
      code: 'withdrawn',
      urn: urnOf(40),
      itemType: 'ideas',
      withdrawn: '2027-04-01T09:00:00.000Z',
      mergedInto: null,
    })
    expect((await site.get(`${api}/ideas/${uuidOf(40)}`)).text).not.toMatch(/Geheim|idee-40/)
  })

  it('that was merged says into what, however often that happened', async () => {
    expect(await problem(`${api}/ideas/${uuidOf(41)}`)).toMatchObject({
      status: 410,
      mergedInto: { urn: urnOf(1), url: 'https://noaber.example/ideeen/idee-1' },
    })
  })

  it('goes as soon as it is withdrawn, also from memory, and comes back', async () => {
    const path = `${api}/ideas/${uuidOf(50)}`
    await writeItem(database.client, makeIdea(50, { title: 'Even te zien' }))
    await until(async () => (await site.get(path)).status === 200)
    await withdrawItem(database.client, urnOf(50))
    await until(async () => (await site.get(path)).status === 410)
    expect((await site.get(path)).text).not.toContain('Even te zien')
    await writeItem(database.client, makeIdea(50))
    await until(async () => (await site.get(path)).status === 200)
    await withdrawItem(database.client, urnOf(50))
    await until(async () => (await site.get(path)).status === 410)
  })

  it('stays gone when its tombstone was pruned', async () => {
    await database.client.query('delete from feed_changes where urn = $1', [urnOf(40)])
    expect(await problem(`${api}/ideas/${uuidOf(40)}`)).toMatchObject({ status: 410, withdrawn: null })
  })
})

describe('addresses that cannot be', () => {
  it.each([
    ['an unknown type', '/voetbal', 404, 'unknownResource', 'ideas'],
    ['an unknown type of an item', `/voetbal/${uuidOf(1)}`, 404, 'unknownResource', 'ideas'],
    ['an unknown format', '/ideas.xml', 404, 'unknownResource', 'ideas'],
    ['an item of another type', `/events/${uuidOf(1)}`, 404, 'unknownItem', 'urn'],
    ['an item that never was', `/ideas/${uuidOf(99)}`, 404, 'unknownItem', 'urn'],
    ['an id that is no uuid', '/ideas/12', 404, 'unknownItem', 'urn'],
    ['an id with quotes', `/ideas/'%20or%201=1--`, 404, 'unknownItem', 'urn'],
    ['a NUL in an id', '/ideas/a%00b', 404, 'unknownItem', 'urn'],
    ['an id that is not well-formed', '/ideas/%E0%A4%A', 404, 'unknownResource', '/open-data/v1'],
    ['a deeper address', `/ideas/${uuidOf(1)}/x`, 404, 'unknownResource', '/open-data/v1'],
    ['a slash at the end', '/ideas/', 404, 'unknownResource', '/open-data/v1'],
    ['another version', '/../v2/ideas', 404, 'unknownResource', '/open-data/v1'],
    ['an unknown filter', '/ideas?thema=natuur', 400, 'unknownParameter', 'theme'],
    ['withdrawals, which changes tells', '/ideas?withdrawn=include', 400, 'unknownParameter', 'since'],
    ['a filter on one item', `/ideas/${uuidOf(1)}?theme=natuur`, 400, 'unknownParameter', 'theme'],
    ['an unknown value', '/ideas?theme=voetbal', 400, 'unknownValue', 'natuur'],
    ['too many items', '/ideas?limit=101', 400, 'invalidValue', '100'],
    ['a cursor that is none', '/ideas?cursor=x', 400, 'invalidValue', 'cursor'],
    ['an oversized search', `/ideas?q=${'a'.repeat(201)}`, 400, 'invalidValue', '200'],
    ['an oversized address', `/ideas?q=${'a'.repeat(5000)}`, 414, 'addressTooLong', '4000'],
  ])('%s is a problem that says what is valid', async (_, path, status, code, valid) => {
    const found = await problem(api + path)
    expect(found).toMatchObject({ status, code })
    expect(JSON.stringify(found)).toContain(valid)
  })

  it('a cursor of another question is refused', async () => {
    const { next } = await list(`${api}/ideas?limit=1`)
    const cursor = new URL(next ?? '').searchParams.get('cursor') ?? ''
    expect((await site.get(`${api}/ideas?limit=2&cursor=${cursor}`)).status).toBe(200)
    for (const other of ['ideas?theme=natuur&', 'all?', 'ideas?q=idee&']) {
      expect((await site.get(`${api}/${other}cursor=${cursor}`)).status).toBe(400)
    }
  })
})
