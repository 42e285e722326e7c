import ICAL from 'ical.js'
import { absolute, cleanHtml } from '../entryHtml'
import { MOST_OCCURRENCES, OCCURRENCES_AHEAD } from '../limits'
import { plainText } from '../plainText'
import { fromWallClock } from '../readDate'
import type { ParsedSource, SourceEntry, SourcePlace, SourceProblem } from '../SourceEntry'

/**
 * iCalendar (RFC 5545): events, each occurrence of a series by itself, as long as it is in the coming year. One broken
 * event does not take the others with it. Times without a zone, and in zones that nobody knows, are those of the Netherlands.
 */
export const readCalendar = (text: string, base: string, now: Date): ParsedSource | null => {
  const problems: SourceProblem[] = []
  const entries: SourceEntry[] = []
  const calendars = calendarsIn(text)
  if (calendars.length === 0) return null
  for (const calendar of calendars) {
    for (const zone of calendar.getAllSubcomponents('vtimezone')) registerZone(zone)
    for (const event of eventsOf(calendar)) {
      const name = plainText(event.summary) ?? event.uid ?? null
      try {
        const made = entriesOf(event, base, now)
        if (made.length > 0) entries.push(...made)
        else if (!event.isRecurring()) problems.push({ code: problemOf(event), entry: name })
      } catch {
        problems.push({ code: 'badEntry', entry: name })
      }
    }
  }
  const title = plainText(
    calendars[0]?.getFirstPropertyValue('x-wr-calname') ?? calendars[0]?.getFirstPropertyValue('name'),
  )
  return { format: 'ical', title, entries, withdrawn: [], problems, minutes: null }
}

const problemOf = ({ uid, startDate }: ICAL.Event): SourceProblem['code'] => {
  if (!uid) return 'noId'
  return startDate ? 'noTitle' : 'noStart'
}

/** The calendars in a file; of one with a broken line each event that can be read by itself. */
const calendarsIn = (text: string): ICAL.Component[] => {
  try {
    const parsed: unknown = ICAL.parse(text)
    const list = Array.isArray(parsed) && Array.isArray(parsed[0]) ? (parsed as unknown[]) : [parsed]
    return list.map((one) => new ICAL.Component(one as never))
  } catch {
    const parts = text.match(/BEGIN:(VEVENT|VTIMEZONE)\r?\n[\s\S]*?END:\1/g) ?? []
    return parts.flatMap((part) => {
      try {
        return [new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${part}\r\nEND:VCALENDAR`) as never)]
      } catch {
        return []
      }
    })
  }
}

const registerZone = (component: ICAL.Component): void => {
  const tzid = String(component.getFirstPropertyValue('tzid'))
  if (!isIana(tzid)) ICAL.TimezoneService.register(component)
}

/** The events of a calendar, those that change one occurrence with the series that they change. */
const eventsOf = (calendar: ICAL.Component): ICAL.Event[] => {
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const series = new Map(all.filter((event) => !event.recurrenceId).map((event) => [event.uid, event]))
  const alone: ICAL.Event[] = []
  for (const event of all.filter(({ recurrenceId }) => recurrenceId)) {
    const whole = series.get(event.uid)
    if (whole?.isRecurring()) whole.relateException(event)
    else alone.push(event)
  }
  return [...series.values(), ...alone]
}

const entriesOf = (event: ICAL.Event, base: string, now: Date): SourceEntry[] => {
  if (!event.uid || !event.startDate || !plainText(event.summary)) return []
  if (!event.isRecurring()) return [entryOf(event, event.startDate, event.endDate, base, null)]
  const entries: SourceEntry[] = []
  const iterator = event.iterator()
  const until = now.getTime() + OCCURRENCES_AHEAD
  // A series may have begun long ago: what is over is passed over, within reason.
  for (let count = 0; count < 5000 && entries.length < MOST_OCCURRENCES; count += 1) {
    const next = iterator.next() as ICAL.Time | null
    if (!next) break
    const { item, startDate, endDate } = event.getOccurrenceDetails(next)
    const start = instantOf(startDate).getTime()
    if (start > until) break
    if (start < now.getTime() - 24 * 3600 * 1000) continue
    entries.push(entryOf(item, startDate, endDate, base, next.toString()))
  }
  return entries
}

const entryOf = (
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | null,
  base: string,
  occurrence: string | null,
): SourceEntry => {
  const { component } = event
  const text = (name: string) => {
    const value: unknown = component.getFirstPropertyValue(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const moment = (name: string) => {
    const value: unknown = component.getFirstPropertyValue(name)
    return value instanceof ICAL.Time ? instantOf(value) : null
  }
  const description = text('description')
  const html = description === null ? null : cleanHtml(htmlOf(description), base)
  const startsAt = instantOf(start)
  const endsAt = end ? instantOf(end) : null
  return {
    id: occurrence === null ? event.uid : `${event.uid}#${occurrence}`,
    title: plainText(event.summary) ?? '',
    url: absolute(text('url'), base),
    summary: plainText(html),
    html,
    published: moment('created'),
    updated: moment('last-modified') ?? moment('dtstamp'),
    categories: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String)),
    image: null,
    place: placeOf(component, text('location')),
    event: {
      startsAt,
      endsAt: endsAt && endsAt > startsAt ? endsAt : null,
      isCancelled: text('status')?.toUpperCase() === 'CANCELLED',
    },
  }
}

/** Descriptions are plain text by the standard, and markup in the wild. */
const htmlOf = (text: string): string =>
  /<(p|br|a|ul|div|b|strong)\b/i.test(text)
    ? text
    : text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .split(/\n\s*\n/)
        .map((part) => `<p>${part.trim().replaceAll('\n', '<br>')}</p>`)
        .join('')

const placeOf = (component: ICAL.Component, name: string | null): SourcePlace | null => {
  const geo: unknown = component.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(Number) : []
  const isOnEarth =
    Number.isFinite(latitude) &&
    Number.isFinite(longitude) &&
    Math.abs(latitude ?? 0) <= 90 &&
    Math.abs(longitude ?? 0) <= 180
  if (!name && !isOnEarth) return null
  return {
    name,
    latitude: isOnEarth ? (latitude ?? null) : null,
    longitude: isOnEarth ? (longitude ?? null) : null,
  }
}

/** An instant of a calendar. A day begins at midnight in the Netherlands. */
const instantOf = (time: ICAL.Time): Date => {
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
  if (time.isDate) return fromWallClock(wall)
  const tzid = time.zone?.tzid
  if (time.zone === ICAL.Timezone.utcTimezone || tzid === 'UTC') return new Date(wall)
  const said = (time as ICAL.Time & { timezone?: string }).timezone ?? tzid
  if (said && isIana(said)) return fromWallClock(wall, said)
  return tzid && tzid !== 'floating' ? time.toJSDate() : fromWallClock(wall)
}

const isIana = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
