import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { writeDoor } from '../../fixtures/items/writeDoor'
import { withdrawItem, writeChange, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type Answer, type RunningSite } from './startSite'

interface JsonFeed {
  title: string
  feed_url: string
  home_page_url: string
  items: { id: string; url: string }[]
  _noaber: { id?: string; withdrawn: { id: string }[] }
}

const MAIN = 'noaber.example'
const ZWOLLE = 'zwolle.example'
const WATER = 'water.example'
const HOSTS = [MAIN, ZWOLLE, 'www.zwolle.example', WATER]
const NOW = Date.parse('2027-04-10T12:00:00Z')

const water = [{ slug: 'water', title: 'Water', participationLevel: null }]
const province = [{ code: 'PV23', name: 'Overijssel', kind: 'province' as const }]
const zwolle = { source: '1', hosts: [ZWOLLE, 'www.zwolle.example'], title: 'Samen Zwolle' }
const natureOfZwolle = { areas: ['GM0193'], themes: ['natuur'] }

let database: FeedsDatabase
let site: RunningSite

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await writeItem(client, makeIdea(1, { image: null }))
  await writeItem(client, makeIdea(2, { themes: water, areas: province }))
  await writeItem(client, makeIdea(3, { themes: water }))
  await writeItem(client, makeWindow(10))
  await writeItem(client, makeEvent(20))
  await writeItem(client, makeIdea(4, { areas: province }))
  await writeDoor(client, {
    ...zwolle,
    selection: natureOfZwolle,
    tagline: 'Wat wij in Zwolle doen',
    intro: 'Voor en door de buurt.',
    contact: 'Gemeente Zwolle, 14 038',
    brand: '#9b1c31',
  })
  await writeDoor(client, {
    source: '2',
    hosts: [WATER],
    title: 'Water',
    selection: { themes: ['water'], types: ['ideas'] },
  })
  site = await startSite({ databaseUrl: database.url, now: () => NOW })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const at = (host: string, path: string, headers: Record<string, string> = {}, from = site): Promise<Answer> =>
  from.get(path, { headers: { host, ...headers } })

const feed = async (host: string, path: string): Promise<JsonFeed> => {
  const answer = await at(host, path)
  expect(answer.text, path).toContain('jsonfeed.org')
  return JSON.parse(answer.text) as JsonFeed
}

const numberOf = ({ id }: { id: string }) => Number.parseInt(id.slice(-12), 16)
const numbers = async (host: string, path: string) =>
  (await feed(host, path)).items.map(numberOf).sort((a, b) => a - b)
const withdrawn = async (host: string, path: string) =>
  (await feed(host, path))._noaber.withdrawn.map(numberOf).sort((a, b) => a - b)

describe('what a door shows', () => {
  it('has nothing with which people follow by mail: that is at the site itself', async () => {
    const { url } = makeWindow(10)
    expect((await at(MAIN, url)).text).toContain('action="/api/follow"')
    const behind = await at(ZWOLLE, url)
    expect(behind.status).toBe(200)
    expect(behind.text).not.toContain('/api/follow')
    expect((await at(MAIN, '/volgen')).status).toBe(200)
    const pageOfMain = await at(ZWOLLE, '/volgen/gelukt', { accept: 'text/html' })
    expect(pageOfMain.status).toBe(404)
    expect(pageOfMain.text).toContain('https://noaber.example/volgen')
  })

  it.each([
    [MAIN, '/feeds/all.json', [1, 2, 3, 4, 10, 20]],
    ['somewhere.else', '/feeds/all.json', [1, 2, 3, 4, 10, 20]],
    [ZWOLLE, '/feeds/all.json', [1, 3, 10, 20]],
    ['WWW.Zwolle.Example.:8080', '/feeds/all.json', [1, 3, 10, 20]],
    [ZWOLLE, '/feeds/ideas.json', [1, 3]],
    [ZWOLLE, '/feeds/ideas.json?theme=water', [3]],
    [ZWOLLE, '/feeds/ideas.json?area=PV23', [1, 3]],
    [ZWOLLE, '/feeds/ideas.json?partner=stimuland', []],
    [ZWOLLE, '/feeds/ideas.json?q=idee', [1, 3]],
    [WATER, '/feeds/all.json', [2, 3]],
    [WATER, '/feeds/ideas.json?area=GM0193', [3]],
  ])('%s %s', async (host, path, expected) => {
    expect(await numbers(host, path)).toEqual(expected)
  })

  it('has feeds with its own name, addresses and identity, and the identity of items as everywhere', async () => {
    const [own, main] = [await feed(ZWOLLE, '/feeds/ideas.json'), await feed(MAIN, '/feeds/ideas.json')]
    expect(own).toMatchObject({
      title: 'Ideeën – Samen Zwolle',
      feed_url: `https://${ZWOLLE}/feeds/ideas.json`,
      home_page_url: `https://${ZWOLLE}/ideeen`,
    })
    expect(own.items.map(({ url }) => new URL(url).host)).toEqual([ZWOLLE, ZWOLLE])
    expect(main.items.map(({ id }) => id)).toEqual(expect.arrayContaining(own.items.map(({ id }) => id)))
    const atom = async (host: string) =>
      /<id>([^<]+)<\/id>/.exec((await at(host, '/feeds/ideas.atom')).text)?.[1]
    expect(await atom(ZWOLLE)).toBe(await atom('www.zwolle.example'))
    expect(await atom(ZWOLLE)).not.toBe(await atom(MAIN))
    for (const format of ['rss', 'atom', 'json'])
      expect((await at(ZWOLLE, `/feeds/all.${format}`)).text).not.toContain(MAIN)
  })

  it('knows no types that it does not show, and shows no page of what is elsewhere', async () => {
    expect((await at(WATER, '/feeds/events.ics')).status).toBe(404)
    expect((await at(WATER, '/agenda')).status).toBe(404)
    const moved = await at(WATER, '/ideeen/idee-1')
    expect([moved.status, moved.headers.location]).toEqual([301, `https://${MAIN}/ideeen/idee-1`])
    const event = await at(WATER, '/agenda/afspraak-20')
    expect([301, 404]).toContain(event.status)
    expect((await at(ZWOLLE, '/ideeen/idee-1')).status).toBe(200)
    expect((await at(ZWOLLE, '/ideeen/idee-2')).headers.location).toBe(`https://${MAIN}/ideeen/idee-2`)
    expect((await at(ZWOLLE, '/ideeen/nergens')).status).toBe(404)
  })

  it('has pages with its own words, look and feeds, and the address of the site itself for search engines', async () => {
    const home = (await at(ZWOLLE, '/')).text
    for (const text of ['Wat wij in Zwolle doen', 'Voor en door de buurt.', 'Gemeente Zwolle, 14 038'])
      expect(home).toContain(text)
    expect(home).toContain('<title>Samen Zwolle</title>')
    expect(home).toContain(`<link rel="canonical" href="https://${ZWOLLE}/">`)
    expect(home).toContain(`href="https://${ZWOLLE}/feeds/all.atom"`)
    expect(home).not.toContain('idee-2')
    const item = (await at(ZWOLLE, '/ideeen/idee-1')).text
    expect(item).toContain(`<link rel="canonical" href="https://${MAIN}/ideeen/idee-1">`)
    const list = (await at(ZWOLLE, '/ideeen?theme=water')).text
    expect(list).toContain(`<link rel="canonical" href="https://${MAIN}/ideeen?theme=water&amp;area=GM0193">`)
    expect(list).not.toContain('value="PV23"')
    const [, style = ''] = /href="(\/assets\/door\.[^"]+)"/.exec(home) ?? []
    expect((await at(ZWOLLE, style)).text).toContain('--nl-color-meadow: #9b1c31')
    expect((await at(MAIN, style)).status).toBe(404)
    expect(home).not.toMatch(/style="/)
  })

  it('leads search engines and programs to the whole', async () => {
    expect((await at(ZWOLLE, '/robots.txt')).text).toContain(`https://${ZWOLLE}/sitemap.xml`)
    const sitemap = (await at(ZWOLLE, '/sitemap.xml')).text
    expect([...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address)).toEqual([
      `https://${ZWOLLE}/`,
      `https://${ZWOLLE}/feeds`,
    ])
    for (const path of [
      '/open-data/v1',
      '/open-data/v1/ideas',
      '/open-data/v1/ideas.csv',
      '/open-data/v1/docs',
    ]) {
      const answer = await at(ZWOLLE, path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.text).toContain(`https://${MAIN}/open-data/v1`)
    }
    const page = (await at(ZWOLLE, '/feeds')).text
    expect(page).toContain(`https://${ZWOLLE}/feeds/all.rss`)
    expect(page).not.toMatch(/href="\/open-data/)
  })
})

describe('a hub', () => {
  it('is named by the feeds of the site itself only', async () => {
    const withHub = await startSite({
      databaseUrl: database.url,
      hubUrl: `https://${MAIN}/hub`,
      now: () => NOW,
    })
    const links = async (host: string) =>
      String((await at(host, '/feeds/ideas.atom', {}, withHub)).headers.link)
    expect(await links(MAIN)).toContain('rel="hub"')
    expect(await links(ZWOLLE)).not.toContain('hub')
    expect((await at(ZWOLLE, '/feeds/ideas.atom', {}, withHub)).text).not.toContain('/hub')
    await withHub.close()
  })
})

describe('caches', () => {
  const paths = [
    '/',
    '/ideeen',
    '/ideeen?area=PV23',
    '/ideeen/idee-1',
    '/ideeen/idee-2',
    '/feeds',
    '/feeds/all.atom',
    '/feeds/ideas.rss',
    '/feeds/ideas.json?area=PV23',
    '/feeds/all.ics',
    '/robots.txt',
    '/sitemap.xml',
    '/feeds/ideas.atom?theme=nergens',
    '/nergens',
  ]
  const HTML = { accept: 'text/html' }

  it('never give an answer of one host to who asks another, in whatever order, with whatever they had', async () => {
    const truths = new Map<string, Answer>()
    for (const host of HOSTS) {
      // Each in a process that never saw another host.
      const alone = await startSite({ databaseUrl: database.url, now: () => NOW })
      for (const path of paths) truths.set(`${host} ${path}`, await at(host, path, HTML, alone))
      await alone.close()
    }
    const truth = (host: string, path: string): Answer => truths.get(`${host} ${path}`) as Answer
    expect(truth(MAIN, '/feeds/all.atom').text).not.toBe(truth(ZWOLLE, '/feeds/all.atom').text)
    const host = fc.constantFrom(...HOSTS)
    const question = fc.record({
      host,
      path: fc.constantFrom(...paths),
      coding: fc.constantFrom('identity', 'gzip', 'br'),
      /** Whose tag goes along, if anybody's. */
      has: fc.option(host),
      method: fc.constantFrom('GET', 'HEAD'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 2, maxLength: 30 }), async (questions) => {
        const busy = await startSite({ databaseUrl: database.url, now: () => NOW })
        try {
          await Promise.all(
            questions.map(async ({ host: to, path, coding, has, method }) => {
              const right = truth(to, path)
              const tag = has === null ? undefined : truth(has, path).headers.etag
              const answer = await busy.get(path, {
                method,
                headers: {
                  ...HTML,
                  host: to,
                  'accept-encoding': coding,
                  ...(tag ? { 'if-none-match': tag } : {}),
                },
              })
              if (answer.status === 304) {
                expect(tag).toBe(right.headers.etag)
                expect(answer.headers.etag).toBe(right.headers.etag)
              } else {
                expect(answer.status).toBe(right.status)
                expect(answer.headers.location).toBe(right.headers.location)
                if (method === 'GET' && answer.headers['content-encoding'] === undefined)
                  expect(answer.text).toBe(right.text)
              }
            }),
          )
        } finally {
          await busy.close()
        }
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('answer both from memory', async () => {
    for (const host of HOSTS) {
      const first = await at(host, '/feeds/all.atom')
      const before = site.fromMemory()
      const second = await at(host, '/feeds/all.atom')
      expect(site.fromMemory()).toBe(before + 1)
      expect(second.text).toBe(first.text)
    }
  })
})

describe('a proxy', () => {
  it('is believed about the host only when it is trusted', async () => {
    const forwarded = { 'x-forwarded-host': `${ZWOLLE}, other.example` }
    const title = async (from: RunningSite) =>
      (JSON.parse((await at(MAIN, '/feeds/ideas.json', forwarded, from)).text) as JsonFeed).title
    expect(await title(site)).toBe('Ideeën – Noaber')
    const trusting = await startSite({ databaseUrl: database.url, trustProxy: 1, now: () => NOW })
    expect(await title(trusting)).toBe('Ideeën – Samen Zwolle')
    expect(await title(trusting)).toBe('Ideeën – Samen Zwolle')
    expect((JSON.parse((await at(MAIN, '/feeds/ideas.json', {}, trusting)).text) as JsonFeed).title).toBe(
      'Ideeën – Noaber',
    )
    await trusting.close()
  })
})

describe('changes', () => {
  it('tells readers of the door what leaves its selection, and what is withdrawn', async () => {
    const { client } = database
    await writeItem(client, makeIdea(5, { themes: water }))
    await until(async () => (await numbers(ZWOLLE, '/feeds/ideas.json')).includes(5))
    expect(await withdrawn(ZWOLLE, '/feeds/ideas.json')).toEqual([])
    // It moves from Zwolle to the province as a whole: the line says what it was filed under.
    await client.query('delete from feed_changes where urn = $1', [urnOf(5)])
    await writeItem(
      client,
      makeIdea(5, { themes: water, areas: province, updated: '2027-04-10T11:00:00.000Z' }),
    )
    await client.query(
      `update feed_changes set was_themes = themes, was_areas = array['GM0193', 'PV23'] where urn = $1`,
      [urnOf(5)],
    )
    await writeChange(client, {
      urn: urnOf(1),
      type: 'ideas',
      kind: 'upsert',
      at: '2027-03-04T10:30:00.000Z',
    })
    await until(async () => !(await numbers(ZWOLLE, '/feeds/ideas.json')).includes(5))
    expect(await withdrawn(ZWOLLE, '/feeds/ideas.json')).toEqual([5])
    expect((await at(ZWOLLE, '/feeds/ideas.atom')).text).toContain(`ref="${urnOf(5)}"`)
    expect(await withdrawn(ZWOLLE, '/feeds/ideas.json?theme=natuur')).toEqual([5])
    expect(await withdrawn(MAIN, '/feeds/ideas.json')).toEqual([])
    expect(await withdrawn(WATER, '/feeds/ideas.json')).toEqual([])
    expect((await at(ZWOLLE, '/ideeen/idee-5')).headers.location).toBe(`https://${MAIN}/ideeen/idee-5`)

    await writeItem(client, makeIdea(6))
    await until(async () => (await numbers(ZWOLLE, '/feeds/ideas.json')).includes(6))
    expect((await at(ZWOLLE, '/ideeen/idee-6')).status).toBe(200)
    await withdrawItem(client, urnOf(6), { at: '2027-04-10T11:30:00.000Z' })
    await until(async () => (await withdrawn(ZWOLLE, '/feeds/ideas.json')).includes(6))
    expect((await at(ZWOLLE, '/ideeen/idee-6')).status).toBe(410)
  })

  it('follows the door: its words, its selection, and what the selection left', async () => {
    const { client } = database
    const before = await at(ZWOLLE, '/feeds/ideas.json')
    await writeDoor(client, {
      ...zwolle,
      title: 'Zwolle doet het',
      selection: { areas: ['GM0193'], themes: ['water'] },
      former: [{ selection: natureOfZwolle, until: '2027-04-10T11:45:00.000Z' }],
      changedAt: '2027-04-10T11:45:00.000Z',
    })
    await until(async () => (await feed(ZWOLLE, '/feeds/ideas.json')).title === 'Ideeën – Zwolle doet het')
    expect(await numbers(ZWOLLE, '/feeds/ideas.json')).toEqual([3])
    expect(await withdrawn(ZWOLLE, '/feeds/ideas.json')).toEqual([1, 5, 6])
    expect(await withdrawn(ZWOLLE, '/feeds/all.json')).toEqual([1, 5, 6, 10, 20])
    // Who has the old bytes, or goes by the date alone, is given the new ones.
    const { etag = '', 'last-modified': modified = '' } = before.headers
    expect((await at(ZWOLLE, '/feeds/ideas.json', { 'if-none-match': etag })).status).toBe(200)
    expect(modified).not.toBe('')
    const byDate = await at(ZWOLLE, '/feeds/ideas.json', { 'if-modified-since': modified })
    expect(byDate.status).toBe(200)
    expect(await numbers(WATER, '/feeds/all.json')).toEqual([2, 3, 5])
  })

  it('says that it is closed, and is the site itself once it is gone', async () => {
    const { client } = database
    await writeDoor(client, { ...zwolle, selection: natureOfZwolle, isOpen: false })
    await until(async () => (await at(ZWOLLE, '/feeds/ideas.json')).status === 404)
    expect((await at(ZWOLLE, '/', { accept: 'text/html' })).text).toContain(`https://${MAIN}`)
    // It looks like a page, and leads to where there is something.
    const closed = (await at(ZWOLLE, '/', { accept: 'text/html' })).text
    expect(closed).not.toMatch(/<a [^>]*href="\//)
    const [, style = ''] = /rel="stylesheet" href="([^"]+)"/.exec(closed) ?? []
    expect((await at(ZWOLLE, style)).status).toBe(200)
    expect((await at(WATER, '/')).status).toBe(200)
    await client.query(`delete from feed_doors where source = '1'`)
    await until(async () => (await at(ZWOLLE, '/feeds/all.json')).status === 200)
    expect((await feed(ZWOLLE, '/feeds/all.json')).title).toBe('Alles – Noaber')
  })
})
