import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeCursor } from '../../../src/feeds/cursor'
import type { FeedQuery } from '../../../src/feeds/FeedQuery'
import { loadPage } from '../../../src/feeds/load'
import { makeIdea, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'

let database: FeedsDatabase

beforeAll(async () => {
  database = await openFeedsDatabase()
}, 60_000)

afterAll(() => database.close())

const query: FeedQuery = {
  type: 'ideas',
  theme: [],
  area: [],
  partner: [],
  state: [],
  since: null,
  q: null,
  limit: 3,
  cursor: null,
  withdrawn: false,
}

const now = Date.parse('2027-06-01T00:00:00Z')

/** Follows `next` to the end. @returns the urns of items and tombstones, page by page. */
const readAll = async (limit: number) => {
  const pages: { items: string[]; withdrawn: string[]; newest: string[] }[] = []
  let cursor: FeedQuery['cursor'] = null
  do {
    const page = await loadPage(
      database.client,
      { ...query, limit, cursor },
      { now, withdrawals: { since: null } },
    )
    pages.push({
      items: page.rows.map(({ urn }) => urn),
      withdrawn: page.withdrawn.map(({ urn }) => urn),
      newest: page.rows.map(({ publishedAt, urn }) => `${publishedAt} ${urn}`),
    })
    cursor = page.next
    if (pages.length > 200) throw new Error('Paging does not end.')
  } while (cursor)
  return pages
}

describe('paging', () => {
  it('shows every item and every tombstone exactly once, newest first, however many share a moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Moments from a small set, so that many items share one.
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), { maxLength: 25 }),
        fc.integer({ min: 1, max: 7 }),
        async (ideas, limit) => {
          await database.client.query('truncate feed_items, feed_changes, feed_addresses')
          for (const [number, [hour, isGone]] of ideas.entries()) {
            const published = new Date(Date.UTC(2027, 2, 3, hour)).toISOString()
            await writeItem(database.client, makeIdea(number, { published }))
            if (isGone) await withdrawItem(database.client, urnOf(number), { at: published })
          }
          const pages = await readAll(limit)
          const urnsWhere = (gone: boolean) =>
            ideas.flatMap(([, isGone], number) => (isGone === gone ? [urnOf(number)] : [])).sort()
          expect(pages.flatMap(({ items }) => items).sort()).toEqual(urnsWhere(false))
          expect(pages.flatMap(({ withdrawn }) => withdrawn).sort()).toEqual(urnsWhere(true))
          const order = pages.flatMap(({ newest }) => newest)
          expect(order).toEqual([...order].sort().reverse())
          expect(pages.slice(0, -1).every(({ items }) => items.length === limit)).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)

  it('is not disturbed by what comes and goes meanwhile', async () => {
    await database.client.query('truncate feed_items, feed_changes, feed_addresses')
    for (let number = 0; number < 10; number += 1) {
      const published = new Date(Date.UTC(2027, 2, 3, number)).toISOString()
      await writeItem(database.client, makeIdea(number, { published }))
    }
    const first = await loadPage(database.client, query, { now })
    await writeItem(database.client, makeIdea(99, { published: '2027-05-01T00:00:00.000Z' }))
    await withdrawItem(database.client, urnOf(8))
    const second = await loadPage(database.client, { ...query, cursor: first.next }, { now })
    expect(second.rows.map(({ urn }) => urn)).toEqual([6, 5, 4].map(urnOf))
  })

  it('goes back the way it came', async () => {
    const pages = [await loadPage(database.client, query, { now })]
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
      pages.push(await loadPage(database.client, { ...query, cursor: next }, { now }))
    }
    expect(pages[0]?.previous).toBeNull()
    expect(pages.length).toBeGreaterThan(2)
    for (let back = pages.pop(); back?.previous; back = pages.pop()) {
      const previous = await loadPage(database.client, { ...query, cursor: back.previous }, { now })
      expect(previous.rows.map(({ urn }) => urn)).toEqual(pages.at(-1)?.rows.map(({ urn }) => urn))
      expect(previous.next).not.toBeNull()
    }
  })

  it('reads no cursor out of what is none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeCursor(text, query) === null))
    fc.assert(
      fc.property(fc.json(), (json) => decodeCursor(Buffer.from(json).toString('base64url'), query) === null),
    )
  })
})
