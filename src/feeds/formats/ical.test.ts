import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { makeEvent, makeIdea, makeWindow, urnOf } from '../../../test/fixtures/items/makeItem'
import { makeModel, present } from '../../../test/fixtures/items/makeModel'
import type { EventItem, Item } from '../schema/generated'
import { icalendar } from './ical'

/** The calendar of these items as an independent parser reads it. */
const read = (items: readonly Item[], changes: Parameters<typeof makeModel>[1] = {}) =>
  ICAL.Component.fromString(icalendar.render(makeModel(items, changes)))

const eventsIn = (items: readonly Item[], changes: Parameters<typeof makeModel>[1] = {}) =>
  read(items, changes)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))

const dated = (
  startsAt: string,
  endsAt: string | null,
  changes: Partial<EventItem['event']> = {},
): EventItem => makeEvent(1, { event: { ...makeEvent(1).event, startsAt, endsAt, ...changes } })

/** `2027-04-10T19:30:00` in the zone of the calendar, or `2027-04-10` for a whole day. */
const timesOf = (item: Item) =>
  eventsIn([item]).map(({ component }) =>
    ['dtstart', 'dtend'].map((name) => {
      const value = component.getFirstPropertyValue(name)
      return value === null ? null : String(value)
    }),
  )

describe('when', () => {
  it.each([
    [
      'an evening',
      '2027-04-10T17:30:00.000Z',
      '2027-04-10T19:30:00.000Z',
      '2027-04-10T19:30:00',
      '2027-04-10T21:30:00',
    ],
    [
      'an evening in winter',
      '2027-01-10T18:30:00.000Z',
      '2027-01-10T20:30:00.000Z',
      '2027-01-10T19:30:00',
      '2027-01-10T21:30:00',
    ],
    ['an evening without an end', '2027-04-10T17:30:00.000Z', null, '2027-04-10T19:30:00', null],
    [
      'an end that is the start',
      '2027-04-10T17:30:00.000Z',
      '2027-04-10T17:30:00.000Z',
      '2027-04-10T19:30:00',
      null,
    ],
    [
      'an end before the start',
      '2027-04-10T17:30:00.000Z',
      '2027-04-09T17:30:00.000Z',
      '2027-04-10T19:30:00',
      null,
    ],
    [
      'a night',
      '2027-04-10T21:00:00.000Z',
      '2027-04-11T01:00:00.000Z',
      '2027-04-10T23:00:00',
      '2027-04-11T03:00:00',
    ],
    [
      'some days with times',
      '2027-04-10T07:00:00.000Z',
      '2027-04-12T15:00:00.000Z',
      '2027-04-10T09:00:00',
      '2027-04-12T17:00:00',
    ],
    [
      'the night that clocks go on',
      '2027-03-28T00:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '2027-03-28T01:30:00',
      '2027-03-28T03:30:00',
    ],
    ['a day', '2027-04-09T22:00:00.000Z', '2027-04-10T22:00:00.000Z', '2027-04-10', '2027-04-11'],
    [
      'a day until its last minute',
      '2027-04-09T22:00:00.000Z',
      '2027-04-10T21:59:00.000Z',
      '2027-04-10',
      '2027-04-11',
    ],
    ['a day without an end', '2027-04-09T22:00:00.000Z', null, '2027-04-10', '2027-04-11'],
    ['the day of 23 hours', '2027-03-27T23:00:00.000Z', null, '2027-03-28', '2027-03-29'],
    ['the day of 25 hours', '2027-10-30T22:00:00.000Z', null, '2027-10-31', '2027-11-01'],
    ['three days', '2027-04-09T22:00:00.000Z', '2027-04-12T22:00:00.000Z', '2027-04-10', '2027-04-13'],
    [
      'midnight to a time',
      '2027-04-09T22:00:00.000Z',
      '2027-04-10T10:00:00.000Z',
      '2027-04-10T00:00:00',
      '2027-04-10T12:00:00',
    ],
  ])('is right for %s', (_, startsAt, endsAt, start, end) => {
    expect(timesOf(dated(startsAt, endsAt))).toEqual([[start, end]])
  })

  it.each(['', 'gisteren', '9999-12-31T12:00:00Z', '+012027-01-01T00:00:00Z', '-000001-01-01T00:00:00Z'])(
    'is nothing for a start of %j',
    (startsAt) => {
      expect(eventsIn([dated(startsAt, null)])).toEqual([])
    },
  )

  it('names the zone of every local time, and says its rules', () => {
    const calendar = read([dated('2027-04-10T17:30:00.000Z', null), makeWindow(3)])
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'))
    expect(zones).toEqual(['Europe/Amsterdam'])
    const starts = calendar
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstProperty('dtstart')?.getParameter('tzid'))
    expect(starts).toEqual(['Europe/Amsterdam', 'Europe/Amsterdam', 'Europe/Amsterdam'])
    const zone = calendar.getFirstSubcomponent('vtimezone') ?? undefined
    const amsterdam = new ICAL.Timezone({ component: zone, tzid: 'Europe/Amsterdam' })
    const local = ICAL.Time.fromData({ year: 2027, month: 4, day: 10, hour: 19, minute: 30 }, amsterdam)
    expect(local.toJSDate().toISOString()).toBe('2027-04-10T17:30:00.000Z')
  })
})

describe('an event', () => {
  it('has its urn as UID, and the dates and number of its last change', () => {
    const [event] = eventsIn([makeEvent(4)], { revisions: new Map([[urnOf(4), 7]]) })
    expect(event?.uid).toBe(urnOf(4))
    expect(event?.sequence).toBe(7)
    const value = (name: string) => String(event?.component.getFirstPropertyValue(name))
    expect(['dtstamp', 'last-modified', 'created'].map(value)).toEqual([
      '2027-03-04T10:30:00Z',
      '2027-03-04T10:30:00Z',
      '2027-03-03T09:00:00Z',
    ])
    expect(value('status')).toBe('CONFIRMED')
    expect(value('url')).toBe('https://noaber.example/agenda/avond-4')
    expect(event?.location).toBe('Dorpshuis, Brink 1, Dalfsen')
  })

  it('that does not go on is cancelled, and says why', () => {
    const cancelled = dated('2027-04-10T17:30:00.000Z', null, {
      isCancelled: true,
      cancelledReason: 'De zaal is dicht; er komt een nieuwe datum.',
    })
    const [event] = eventsIn([{ ...cancelled, state: 'cancelled' }])
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(event?.summary).toBe('Gaat niet door: Avond 1')
    expect(event?.description).toContain('Gaat niet door: De zaal is dicht; er komt een nieuwe datum.')
  })

  it('keeps an address whole, whatever stands in it', () => {
    const url = 'https://elders.example/a;b,c?d=1,2;3'
    const file = { url, title: 'Plan', mimeType: 'application/pdf', bytes: 1 }
    const location = { name: 'Espelo', latitude: 52.3, longitude: 6.4000000001 }
    const [event] = eventsIn([{ ...makeEvent(1), url, attachments: [file], location }])
    for (const name of ['url', 'attach']) {
      const value = String(event?.component.getFirstPropertyValue(name))
      expect(decodeURIComponent(value)).toBe(url)
    }
    expect(event?.component.getFirstPropertyValue('geo')).toEqual([52.3, 6.4])
  })
})

describe('a subsidy window', () => {
  it('is two events with identities of their own', () => {
    const events = eventsIn([makeWindow(3)], { revisions: new Map([[urnOf(3), 2]]) })
    expect(events.map(({ uid, sequence, summary }) => [uid, sequence, summary])).toEqual([
      [`${urnOf(3)}#opens`, 2, 'Gaat open: Ronde 3'],
      [`${urnOf(3)}#closes`, 2, 'Sluit: Ronde 3'],
    ])
  })

  it.each([
    ['open', 'CONFIRMED', 'Sluit: Ronde 3'],
    ['suspended', 'TENTATIVE', 'Sluit: Ronde 3'],
    ['cancelled', 'CANCELLED', 'Gaat niet door: Ronde 3'],
  ])('that is %s is %s', (state, status, summary) => {
    const closing = eventsIn([makeWindow(3, { state })])[1]
    expect(closing?.component.getFirstPropertyValue('status')).toBe(status)
    expect(closing?.summary).toBe(summary)
  })

  it('says its state by the clock', () => {
    const at = (now: string) =>
      eventsIn([], { items: present([makeWindow(3)], now) }).map(({ description }) => description)
    expect(at('2027-03-31T00:00:00Z')[0]).toContain('Status: Gaat open')
    expect(at('2027-04-01T07:00:00Z')[0]).toContain('Status: Open')
    expect(at('2027-05-01T15:00:00Z')[0]).toContain('Status: Gesloten')
  })

  it('without a closing moment has none', () => {
    const { subsidyWindow } = makeWindow(3)
    const uids = eventsIn([makeWindow(3, { subsidyWindow: { ...subsidyWindow, closesAt: null } })])
    expect(uids.map(({ uid }) => uid)).toEqual([`${urnOf(3)}#opens`])
  })
})

it('drops what was withdrawn, without a word of what it said', () => {
  const at = Date.parse('2027-03-08T08:00:00Z')
  const withdrawn = ['events', 'subsidy-windows', 'ideas'].map((type, index) => ({
    urn: urnOf(index + 10),
    type,
    at,
  }))
  const events = eventsIn([makeIdea(1)], { withdrawn, revisions: new Map([[urnOf(10), 3]]) })
  expect(events.map(({ uid, sequence }) => [uid, sequence])).toEqual([
    [urnOf(10), 3],
    [`${urnOf(11)}#opens`, 0],
    [`${urnOf(11)}#closes`, 0],
  ])
  for (const { component, summary, startDate } of events) {
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(summary).toBe('Ingetrokken')
    expect(startDate.toJSDate().getTime()).toBe(at)
  }
})

it('is a calendar to follow: its name and address, no METHOD, properties before components', () => {
  const text = icalendar.render(makeModel([makeEvent(1)], { title: 'Agenda, ‘a;b’\r\nX-EVIL:1 – Noaber' }))
  const calendar = ICAL.Component.fromString(text)
  const value = (name: string) => calendar.getFirstPropertyValue(name)
  expect(value('method')).toBeNull()
  // The parser does not know NAME (RFC 7986, 5.1), and leaves it as it stands.
  expect(value('name')).toBe('Agenda\\, ‘a\\;b’ X-EVIL:1 – Noaber')
  expect(String(value('source'))).toBe('https://noaber.example/feeds/all.atom?limit=4')
  expect(String(value('refresh-interval'))).toBe('PT1H')
  const begins = text.indexOf('\r\nBEGIN:')
  const ends = text.lastIndexOf('\r\nEND:V', text.length - 18)
  expect(text.slice(begins, ends)).not.toMatch(/^(PRODID|SOURCE|NAME|REFRESH-INTERVAL|X-PUBLISHED-TTL)/m)
  expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
})
