import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FeedQuery } from '../../../src/feeds/FeedQuery'
import { loadRanked } from '../../../src/feeds/search/loadRanked'
import { makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

interface Page {
  next: string | null
  previous: string | null
  hint: { nl: string; en: string } | null
  items: { urn: string }[]
}

let database: FeedsDatabase
let site: RunningSite

/** Titles that differ in one word each; the text says nothing. */
const titles = [
  'Fietsen',
  'De fiets',
  'Een fietser',
  'Langs het fietspad',
  'Het café',
  'Cafés',
  'Wandelen',
  'De wandeling',
  'Wandelroute',
  'Boom',
  'Bomen planten',
  'Boomgaard',
  'Coöperatie',
  'Noaber.nl',
  'E-bike',
  'Jan O’Neill',
]

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  for (const [number, title] of titles.entries()) {
    await writeItem(database.client, makeIdea(number, { title, summary: null, text: '' }))
  }
  site = await startSite({ databaseUrl: database.url })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const find = async (q: string, more = ''): Promise<Page> => {
  const answer = await site.get(`/open-data/v1/ideas?q=${encodeURIComponent(q)}${more}`)
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text) as Page
}

const numberOf = ({ urn }: { urn: string }) => Number.parseInt(urn.slice(-12), 16)
const titlesOf = ({ items }: Page) => items.map((item) => titles[numberOf(item)] ?? '')

describe('a search', () => {
  it.each([
    ['fietsen', ['De fiets', 'Een fietser', 'Fietsen', 'Langs het fietspad']],
    ['fiets', ['De fiets', 'Een fietser', 'Fietsen', 'Langs het fietspad']],
    ['fiet', ['De fiets', 'Een fietser', 'Fietsen', 'Langs het fietspad']],
    ['FIETSPAD', ['Langs het fietspad']],
    ['fietspaden', ['Langs het fietspad']],
    ['cafe', ['Cafés', 'Het café']],
    ['café', ['Cafés', 'Het café']],
    ['wandelen', ['De wandeling', 'Wandelen', 'Wandelroute']],
    ['bomen', ['Bomen planten', 'Boom']],
    ['boom', ['Bomen planten', 'Boom', 'Boomgaard']],
    ['cooperatie', ['Coöperatie']],
    ['coöp', ['Coöperatie']],
    ['noaber.nl', ['Noaber.nl']],
    ['noaber', ['Noaber.nl']],
    ['e-bike', ['E-bike']],
    ['neill', ['Jan O’Neill']],
    ['fietsen -fietspad', ['De fiets', 'Een fietser', 'Fietsen']],
    ['-fietsen boom', ['Bomen planten', 'Boom', 'Boomgaard']],
    ['"bomen planten"', ['Bomen planten']],
    ['"planten bomen"', []],
    ['cafe of boomgaard', ['Boomgaard', 'Cafés', 'Het café']],
    ['planten bomen', ['Bomen planten']],
    ['de boomgaard', ['Boomgaard']],
    ['voetbal', []],
    ['bo', []],
  ])('for %s finds %j', async (q, expected) => {
    expect(titlesOf(await find(q)).sort()).toEqual(expected)
  })

  it('finds the same in feeds, the newest first', async () => {
    const { text } = await site.get('/feeds/ideas.json?q=fiet')
    const { items } = JSON.parse(text) as { items: { id: string }[] }
    expect(items.map(({ id }) => id)).toEqual([3, 2, 1, 0].map(urnOf))
  })

  it('for words that say nothing finds nothing, and says so', async () => {
    const page = await find('de het van een')
    expect(page.items).toEqual([])
    expect(page.hint?.nl).toContain('bijna overal')
    expect((await find('voetbal')).hint).toBeNull()
    const { text } = await site.get('/ideeen?q=de+van')
    expect(text).toContain('bijna overal')
    expect((await site.get('/ideeen?q=voetbal')).text).not.toContain('bijna overal')
  })

  it.each([
    `'`,
    `"`,
    `\\`,
    `':*`,
    `a:*`,
    `!`,
    `!!!`,
    `&`,
    `a & | b`,
    `(((`,
    `<->`,
    `a <-> b`,
    `"""`,
    `-`,
    `--`,
    `-"`,
    `- -a`,
    `or`,
    `or or`,
    `'; drop table feed_items; --`,
    `$1`,
    `%`,
    `_`,
    `\u2019n ŉ ½ ﬁets`,
    `日本語 テスト`,
    `👩‍👩‍👧 emoji`,
    `\uFEFF\u200B`,
    `a'b\\c:*`,
    `x`.repeat(200),
    `ab `.repeat(66),
    `abc `.repeat(50),
    `"a `.repeat(60),
  ])('is never broken by %s', async (q) => {
    await find(q)
    expect((await site.get(`/feeds/ideas.json?q=${encodeURIComponent(q)}`)).status).toBe(200)
  })

  it('is never broken by any text', async () => {
    const query: FeedQuery = {
      type: 'ideas',
      theme: [],
      area: [],
      partner: [],
      state: [],
      since: null,
      q: 'x',
      limit: 3,
      cursor: null,
      withdrawn: false,
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const words = text.toWellFormed().replaceAll('\u0000', ' ')
        await loadRanked(database.client, { ...query, q: words }, words, { now: 0 })
      }),
      { numRuns: 150 },
    )
  })
})

describe('the order of what was found', () => {
  beforeAll(async () => {
    const at = (day: number) => `2027-03-${String(day).padStart(2, '0')}T09:00:00.000Z`
    const none = { summary: null, text: '', themes: [], areas: [] }
    const items = [
      { title: 'Zonnepanelen', published: at(1) },
      { title: 'Zonnepanelendak', published: at(9) },
      { title: 'Iets', summary: 'Over zonnepanelen', published: at(8) },
      {
        title: 'Iets',
        themes: [{ slug: 'water', title: 'Zonnepanelen', participationLevel: null }],
        published: at(7),
      },
      { title: 'Iets', text: 'Er komen zonnepanelen.', published: at(6) },
      { title: 'Meer zonnepanelen', published: at(2) },
    ]
    for (const [index, item] of items.entries()) {
      await writeItem(database.client, makeIdea(100 + index, { ...none, ...item }))
    }
  })

  it('goes by where it was found, then whole words, then the newest', async () => {
    const { items } = await find('zonnepanelen')
    expect(items.map(numberOf)).toEqual([105, 100, 101, 102, 103, 104])
  })

  it('is paged, both ways', async () => {
    const pages = [await find('zonnepanelen', '&limit=2')]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
      pages.push(JSON.parse((await site.get(next.replace('https://noaber.example', ''))).text) as Page)
    }
    expect(pages.map(({ items }) => items.map(numberOf))).toEqual([
      [105, 100],
      [101, 102],
      [103, 104],
    ])
    expect(pages[0]?.previous).toBeNull()
    for (let back = pages.pop(); back?.previous; back = pages.pop()) {
      const previous = JSON.parse(
        (await site.get(back.previous.replace('https://noaber.example', ''))).text,
      ) as Page
      expect(previous.items).toEqual(pages.at(-1)?.items)
    }
    expect((await site.get('/ideeen?q=zonnepanelen')).text.indexOf('Meer zonnepanelen')).toBeGreaterThan(0)
  })

  it('does not take the cursor of another order', async () => {
    const { next } = await find('zonnepanelen', '&limit=2')
    const cursor = new URL(next ?? '').searchParams.get('cursor') ?? ''
    expect((await site.get(`/feeds/ideas.json?q=zonnepanelen&cursor=${cursor}`)).status).toBe(400)
    const feed = JSON.parse((await site.get('/feeds/ideas.json?q=zonnepanelen&limit=2')).text) as {
      next_url: string
    }
    const newest = new URL(feed.next_url).searchParams.get('cursor') ?? ''
    expect((await site.get(`/open-data/v1/ideas?q=zonnepanelen&cursor=${newest}`)).status).toBe(400)
  })
})

describe('a search that finds very much', () => {
  beforeAll(async () => {
    await database.client.query(
      `insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at, search)
       select 'urn:uuid:00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'), 'ideas', 'many', n, 'published', n,
         (select item from feed_items where urn = $1), timestamptz '2026-01-01' + n * interval '1 minute', now(),
         setweight(to_tsvector('noaber_dutch', case when n % 7 = 0 then 'overal' else 'niets' end), 'A')
           || setweight(to_tsvector('noaber_dutch', 'overal'), 'D')
       from generate_series(1, 2300) n`,
      [urnOf(0)],
    )
  })

  it('is ranked among the newest thousand, and goes on by date: everything comes once, also when more comes in', async () => {
    const query: FeedQuery = {
      type: 'ideas',
      theme: [],
      area: [],
      partner: [],
      state: [],
      since: null,
      q: 'overal',
      limit: 100,
      cursor: null,
      withdrawn: false,
    }
    const seen: number[] = []
    const pages: number[][] = []
    let cursor: FeedQuery['cursor'] = null
    let last: FeedQuery['cursor'] = null
    do {
      const page = await loadRanked(database.client, { ...query, cursor }, 'overal', { now: 0 })
      const { rows } = await database.client.query<{ urn: string; document_id: string }>(
        'select urn, document_id from feed_items where urn = any($1)',
        [page.rows.map(({ urn }) => urn)],
      )
      const numbers = page.rows.map(({ urn }) => Number(rows.find((row) => row.urn === urn)?.document_id))
      pages.push(numbers)
      seen.push(...numbers)
      if (pages.length === 2) {
        await database.client.query(
          `insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at, search)
           select 'urn:uuid:00000000-0000-4000-a000-000000000000', type, 'many', 9999, state, '9999', item, now(), now(), search
           from feed_items where collection = 'many' and document_id = '7'`,
        )
      }
      cursor = page.next
      if (page.previous) last = page.previous
    } while (cursor && pages.length < 40)
    expect(pages).toHaveLength(23)
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 2300 }, (_, index) => index + 1))
    const titled = seen.slice(0, 143)
    expect(titled.every((number) => number % 7 === 0 && number > 1300)).toBe(true)
    expect(titled).toEqual([...titled].sort((a, b) => b - a))
    const older = seen.slice(1000)
    expect(older).toEqual([...older].sort((a, b) => b - a))
    // And back again.
    for (let index = pages.length - 2; index > 0; index -= 1) {
      const page = await loadRanked(database.client, { ...query, cursor: last }, 'overal', { now: 0 })
      expect(page.rows).toHaveLength(100)
      last = page.previous
    }
    expect(last).not.toBeNull()
  })
})
