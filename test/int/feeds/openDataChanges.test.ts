import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeChange, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, until, type RunningSite } from './startSite'

interface Line {
  urn: string
  type: string
  kind: 'upsert' | 'withdraw'
  at: string
  item: { urn: string; title: string; url: string; state: string } | null
}

interface Answer {
  changes: Line[]
  cursor: string
  hasMore: boolean
  next: string
}

const start = '/open-data/v1/changes'
let database: FeedsDatabase
let site: RunningSite
let busy: pg.Client
let now = Date.now() + 60_000

beforeAll(async () => {
  database = await openFeedsDatabase()
  await writeVocabulary(database.client)
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

beforeEach(async () => {
  await database.client.query('truncate feed_items, feed_changes, feed_addresses, feed_horizon')
  busy = new pg.Client({ connectionString: database.url })
  await busy.connect()
})

afterEach(() => busy.end())

const read = async (path = start): Promise<Answer> => {
  const answer = await site.get(path)
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text) as Answer
}

/** The path of an absolute address of ours. */
const pathOf = (url: string) => url.replace('https://noaber.example', '')

/** Follows `next` until nothing is left. What is visible waits for every transaction of the whole server. */
const follow = async (path: string, count: number) => {
  const lines: Line[] = []
  let next = path
  await until(async () => {
    const answer = await read(next)
    lines.push(...answer.changes)
    next = pathOf(answer.next)
    return lines.length >= count && !answer.hasMore
  })
  return { lines, next }
}

const urnsOf = (lines: readonly Line[]) => lines.map(({ urn }) => urn)

describe('the changes', () => {
  it('tell what became public with the item as it is now, and what went with nothing of it', async () => {
    await writeItem(database.client, makeIdea(1))
    await writeItem(database.client, makeIdea(2))
    await writeItem(database.client, makeIdea(1, { title: 'Beter idee' }))
    await withdrawItem(database.client, urnOf(2))
    const { lines } = await follow(start, 4)
    expect(lines.map(({ urn, type, kind, item }) => [urn, type, kind, item?.title ?? null])).toEqual([
      [urnOf(1), 'ideas', 'upsert', 'Beter idee'],
      [urnOf(2), 'ideas', 'upsert', null],
      [urnOf(1), 'ideas', 'upsert', 'Beter idee'],
      [urnOf(2), 'ideas', 'withdraw', null],
    ])
    expect(lines[0]?.item?.url).toBe('https://noaber.example/ideeen/idee-1')
    expect(JSON.stringify(lines)).not.toContain('Idee 2')
  })

  it('come in pieces, each change once, and go on later from where they ended', async () => {
    for (let number = 1; number <= 7; number += 1) await writeItem(database.client, makeIdea(number))
    const { lines, next } = await follow(`${start}?limit=3`, 7)
    expect(urnsOf(lines)).toEqual([1, 2, 3, 4, 5, 6, 7].map(urnOf))
    expect(await read(next)).toMatchObject({ changes: [], hasMore: false })
    await writeItem(database.client, makeIdea(8))
    expect(urnsOf((await follow(next, 1)).lines)).toEqual([urnOf(8)])
  })

  it('hold back what follows a transaction that is not over, and tell it as soon as that is, without another change', async () => {
    const { next } = await follow(start, 0)
    await busy.query('begin')
    await writeChange(busy, { urn: urnOf(1), type: 'ideas', kind: 'upsert' })
    await writeItem(database.client, makeIdea(2))
    const waiting = await site.get(next)
    expect(JSON.parse(waiting.text)).toMatchObject({ changes: [], hasMore: false })
    await busy.query('rollback')
    const { lines } = await follow(next, 1)
    expect(urnsOf(lines)).toEqual([urnOf(2)])
  })

  it('of one type pass over the others, also for how far the reader is', async () => {
    await writeItem(database.client, makeIdea(1))
    await writeItem(database.client, makeEvent(2))
    await writeItem(database.client, makeIdea(3))
    const { lines, next } = await follow(`${start}?type=events`, 1)
    expect(urnsOf(lines)).toEqual([urnOf(2)])
    await until(async () => (await follow(start, 3)).lines.length === 3)
    const { cursor } = await read(next)
    // It stands past the idea that came last: what only concerns others never makes it expire.
    await database.client.query('delete from feed_changes where urn = $1', [urnOf(2)])
    expect(await read(`${start}?type=events&since=${cursor}`)).toMatchObject({ changes: [] })
    expect((await site.get(`${start}?since=${cursor}`)).status).toBe(400)
    expect((await site.get(`${start}?type=ideas&since=${cursor}`)).status).toBe(400)
    const all = await read(start)
    expect(await read(`${start}?type=ideas&since=${all.cursor}`)).toMatchObject({ changes: [] })
  })

  it.each([
    'since=abc',
    'since=WzEsMl0',
    'type=voetbal',
    'limit=501',
    'limit=0',
    'theme=natuur',
    'since=2099-01-01',
    'since=2027-02-30',
    'since=a&since=b',
    'since=%E0%A4%A',
  ])('refuse %s and say what is valid', async (search) => {
    const answer = await site.get(`${start}?${search}`)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/\w/) as string,
    })
  })

  it('give the state by the clock', async () => {
    const kept = now
    await writeItem(database.client, makeWindow(1))
    now = Date.parse('2027-04-01T06:59:58Z')
    const { lines } = await follow(start, 1)
    expect(lines[0]?.item?.state).toBe('announced')
    expect((await site.get(start)).headers['cache-control']).toMatch(/max-age=[12],/)
    now = Date.parse('2027-04-01T07:00:00Z')
    expect((await read(start)).changes[0]?.item?.state).toBe('open')
    now = kept
  })

  it('are right for HEAD and conditional requests, and may be read by any site', async () => {
    await writeItem(database.client, makeIdea(1))
    await follow(start, 1)
    await until(async () => (await site.get(start)).headers['cache-control']?.includes('max-age=10') === true)
    const get = await site.get(start)
    expect(get.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'api-version': '1.4.0',
      'cache-control': 'public, max-age=10, stale-while-revalidate=0, stale-if-error=0',
    })
    expect(get.headers.link).toContain('rel="next"')
    const head = await site.get(start, { method: 'HEAD' })
    expect(head.body.length).toBe(0)
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
    const same = await site.get(start, { headers: { 'if-none-match': get.headers.etag ?? '' } })
    expect(same.status).toBe(304)
    expect((await site.get(start, { method: 'POST' })).status).toBe(405)
    expect((await site.get(start, { method: 'OPTIONS' })).status).toBe(204)
  })
})

describe('an instant to begin at', () => {
  it('brings every change at or after it', async () => {
    for (const [number, day] of [1, 2, 3].entries()) {
      await writeChange(database.client, {
        urn: urnOf(number),
        type: 'ideas',
        kind: 'upsert',
        at: `2025-03-0${day}T09:00:00.000Z`,
      })
    }
    const since = async (instant: string, count: number) =>
      urnsOf((await follow(`${start}?since=${instant}`, count)).lines)
    expect(await since('2025-03-01T09:00:00Z', 3)).toEqual([0, 1, 2].map(urnOf))
    expect(await since('2025-03-01T09:00:00.001Z', 2)).toEqual([1, 2].map(urnOf))
    expect(await since('2025-03-03', 1)).toEqual([2].map(urnOf))
    expect(await since('2025-03-04', 0)).toEqual([])
  })

  it('does not pass over a change that is not committed yet', async () => {
    await busy.query('begin')
    await writeChange(busy, { urn: urnOf(1), type: 'ideas', kind: 'upsert' })
    await writeChange(database.client, { urn: urnOf(2), type: 'ideas', kind: 'upsert' })
    const instant = new Date(Date.now() - 60_000).toISOString()
    const begun = await read(`${start}?since=${instant}`)
    expect(begun.changes).toEqual([])
    await busy.query('commit')
    expect(urnsOf((await follow(pathOf(begun.next), 2)).lines).sort()).toEqual([1, 2].map(urnOf))
  })
})

describe('a cursor', () => {
  it('is refused when its line is not there: a backup of before it came back', async () => {
    await writeItem(database.client, makeIdea(1))
    await writeItem(database.client, makeIdea(2))
    const { next } = await follow(start, 2)
    await database.client.query('delete from feed_changes where urn = $1', [urnOf(2)])
    // Its number and transaction may be taken again, by another change.
    await writeItem(database.client, makeIdea(3))
    const answer = await site.get(`${next}&limit=99`)
    expect(answer.status).toBe(410)
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'changesExpired',
      resync: ['/open-data/v1/active-ids', '/open-data/v1/all'],
    })
  })

  it('of an earlier cluster goes on in the next one, whatever that is called', async () => {
    await writeItem(database.client, makeIdea(1))
    const { next } = await follow(start, 1)
    // As after a dump and a restore: the lines have another cluster's name now.
    const { rows } = await database.client.query<{ epoch: string }>('select noaber_epoch() as epoch')
    const moved = (epoch: string) => {
      const [, cursor = ''] = /since=([\w-]+)/.exec(next) ?? []
      const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
      expect(parts[1]).toBe(rows[0]?.epoch)
      return `${start}?since=${Buffer.from(JSON.stringify(parts.with(1, epoch))).toString('base64url')}`
    }
    for (const epoch of ['00000000000000000001', '99999999999999999999']) {
      await database.client.query(`update feed_changes set epoch = $1 where urn = $2`, [epoch, urnOf(1)])
      await database.client.query('delete from feed_changes where urn <> $1', [urnOf(1)])
      await writeItem(database.client, makeIdea(2))
      expect(urnsOf((await follow(moved(epoch), 1)).lines)).toEqual([urnOf(2)])
    }
  })
})
