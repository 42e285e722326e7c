import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALENDAR_PAST, MOST_IN_CALENDAR } from '../../../src/feeds/loadCalendar'
import type { EventItem } from '../../../src/feeds/schema/generated'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../../fixtures/items/makeItem'
import { withdrawItem, writeItem, writeVocabulary } from '../../fixtures/items/writeItems'
import { openFeedsDatabase, type FeedsDatabase } from './feedsDatabase'
import { startSite, type RunningSite } from './startSite'

let database: FeedsDatabase
let site: RunningSite
const today = Date.parse('2027-04-10T12:00:00Z')
let now = today

const evening = (number: number, startsAt: string, endsAt: string | null = null): EventItem =>
  makeEvent(number, { event: { ...makeEvent(number).event, startsAt, endsAt } })

beforeAll(async () => {
  database = await openFeedsDatabase()
  const { client } = database
  await writeVocabulary(client)
  await writeItem(client, evening(1, '2026-04-10T11:59:00.000Z'))
  await writeItem(client, evening(2, '2026-04-10T11:00:00.000Z', '2026-04-10T12:01:00.000Z'))
  await writeItem(client, evening(3, '2029-12-01T19:00:00.000Z'))
  await writeItem(client, {
    ...evening(4, '2027-05-01T19:00:00.000Z'),
    themes: [{ slug: 'water', title: 'Water', participationLevel: null }],
    updated: '2027-04-09T09:00:00.000Z',
  })
  await writeItem(client, makeWindow(10))
  await writeItem(client, makeIdea(20))
  for (const [number, at] of [
    [30, '2027-04-01T09:00:00.000Z'],
    [31, '2026-04-01T09:00:00.000Z'],
  ] as const) {
    await writeItem(client, evening(number, '2027-05-01T19:00:00.000Z'))
    await withdrawItem(client, urnOf(number), { at })
  }
  await writeItem(client, makeIdea(32))
  await withdrawItem(client, urnOf(32), { at: '2027-04-01T09:00:00.000Z' })
  site = await startSite({ databaseUrl: database.url, now: () => now })
}, 60_000)

afterAll(async () => {
  await site.close()
  await database.close()
})

const eventsAt = async (path: string) => {
  const answer = await site.get(path)
  expect(answer.status, answer.text).toBe(200)
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
  return ICAL.Component.fromString(answer.text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
}

/** The numbers of the items in a calendar, in its order; `10 opens` for a moment of a window, `-30` for a tombstone. */
const namesAt = async (path: string): Promise<string[]> =>
  (await eventsAt(path)).map(({ uid, component }) => {
    const [urn = '', moment] = uid.split('#')
    const sign = component.getFirstPropertyValue('status') === 'CANCELLED' ? '-' : ''
    return `${sign}${Number.parseInt(urn.slice(-12), 16)}${moment ? ` ${moment}` : ''}`
  })

describe('a calendar', () => {
  it.each([
    ['what was until a year ago and all that comes, the first first', '/feeds/events.ics', '2, 4, 3, -30'],
    ['the moments of subsidy windows', '/feeds/subsidy-windows.ics', '10 opens, 10 closes'],
    ['both', '/feeds/all.ics', '2, 10 opens, 10 closes, 4, 3, -30'],
    ['a theme', '/feeds/all.ics?theme=water', '4'],
    ['an area', '/feeds/all.ics?area=PV23', '2, 10 opens, 10 closes, 4, 3, -30'],
    ['a state, by the clock', '/feeds/events.ics?state=past', '2, -30'],
    ['words', '/feeds/all.ics?q=ronde', '10 opens, 10 closes, -30'],
  ])('holds %s', async (_, path, expected) => {
    expect((await namesAt(path)).join(', ')).toBe(expected)
  })

  it('holds what changed since', async () => {
    expect(await namesAt('/feeds/events.ics?since=2027-04-05')).toEqual(['4'])
  })

  it('loses what is a year ago, on that very moment, and says so to caches', async () => {
    const before = await site.get('/feeds/events.ics')
    const over = Date.parse('2026-04-10T12:01:00Z') + CALENDAR_PAST
    expect(before.headers['cache-control']).toBe(
      'public, max-age=60, stale-while-revalidate=0, stale-if-error=0',
    )
    now = over - 1
    expect(await namesAt('/feeds/events.ics')).toContain('2')
    now = over
    const after = await site.get('/feeds/events.ics')
    expect(after.text).not.toContain(urnOf(2))
    expect(after.headers.etag).not.toBe(before.headers.etag)
    now = over + 10_000
    const modified = (await site.get('/feeds/events.ics')).headers['last-modified'] ?? ''
    expect(Date.parse(modified)).toBe(over)
    now = today
  })

  it('says the state of a window by the clock', async () => {
    const closing = async () => (await eventsAt('/feeds/subsidy-windows.ics'))[1]?.description
    expect(await closing()).toContain('Status: Open')
    expect(await namesAt('/feeds/subsidy-windows.ics?state=closed')).toEqual([])
    now = Date.parse('2027-05-01T15:00:00Z')
    expect(await closing()).toContain('Status: Gesloten')
    expect(await namesAt('/feeds/subsidy-windows.ics?state=closed')).toEqual(['10 opens', '10 closes'])
    now = today
  })

  it('is one question, however it is asked, and answers HEAD and 304', async () => {
    const one = await site.get('/feeds/events.ics?theme=natuur&area=GM0193')
    const other = await site.get('/feeds/events.ics?area=gm0193&theme=natuur&withdrawn=include')
    expect(other.headers.etag).toBe(one.headers.etag)
    expect(one.headers.link).toBe(
      '<https://noaber.example/feeds/events.ics?theme=natuur&area=GM0193>; rel="self"',
    )
    const head = await site.get('/feeds/events.ics', { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    const again = await site.get('/feeds/events.ics', {
      headers: { 'if-none-match': head.headers.etag ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('is named by an address that works, on the page about feeds too', async () => {
    const { text } = await site.get('/feeds?type=events&limit=10&theme=natuur&withdrawn=include')
    const addresses = [
      ...text.matchAll(/href="(?:https:\/\/noaber\.example)?(\/feeds\/events\.[^"]+)"/g),
    ].map(([, address = '']) => address.replaceAll('&amp;', '&'))
    expect(addresses.filter((address) => address.includes('.ics?theme=natuur')).length).toBeGreaterThan(1)
    for (const address of new Set(addresses)) expect((await site.get(address)).status, address).toBe(200)
  })

  it.each(['limit=10', 'cursor=abc', 'thema=natuur'])(
    'knows no %s, and names what it does know',
    async (search) => {
      const answer = await site.get(`/feeds/events.ics?${search}`)
      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.text)).toMatchObject({
        code: 'unknownParameter',
        valid: ['theme', 'area', 'partner', 'state', 'since', 'q', 'withdrawn'],
      })
    },
  )

  it.each(['ideas', 'themes', 'voetbal'])('is not there for %s, and says for what it is', async (type) => {
    const answer = await site.get(`/feeds/${type}.ics`)
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'unknownFeed',
      types: ['all', 'subsidy-windows', 'events'],
    })
  })

  it('of more than it can hold keeps the latest', async () => {
    const item = JSON.stringify(makeEvent(0))
    await database.client.query(
      `insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at,
         starts_at, search)
       select 'urn:uuid:00000000-0000-4000-9000-' || lpad(n::text, 12, '0'), 'events', 'many', n, 'published', n, jsonb_set(
           jsonb_set($1::jsonb, '{urn}', to_jsonb('urn:uuid:00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))),
           '{event,startsAt}', to_jsonb(to_char(timestamp '2028-01-01' + n * interval '1 hour', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))),
         now(), now(), timestamptz '2028-01-01T00:00:00Z' + n * interval '1 hour', ''
       from generate_series(1, ${MOST_IN_CALENDAR + 5}) n`,
      [item],
    )
    await database.client.query(`select pg_notify('noaber_feeds', '')`)
    const uids = (await eventsAt('/feeds/events.ics?q=&state=published')).map(({ uid }) => uid)
    expect(uids.filter((uid) => uid.includes('-9000-'))).toHaveLength(MOST_IN_CALENDAR - 1)
    expect(uids.at(0)).toContain('-9000-000000000007')
    expect(uids).toContain(urnOf(3))
  })
})
