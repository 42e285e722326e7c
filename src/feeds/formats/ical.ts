import ical, { escape, ICalEventTransparency } from 'ical-generator'
import { eventsOf, withdrawnEventsOf } from './calendar/eventsOf'
import { foldLines } from './calendar/foldLines'
import { timezone } from './calendar/timezone'
import type { FeedFormat } from './FeedFormat'

/** How often calendars should look again, in seconds. */
const REFRESH_EVERY = 60 * 60

/**
 * iCalendar (RFC 5545, RFC 7986) with the `ical-generator` package, wrapped: it escapes no names and no descriptions of
 * calendars, writes the zone among the calendar's own properties and takes the clock for DTSTAMP. Here names go in
 * escaped, the zone follows the properties, and every date comes from the data. No METHOD: this is a calendar to
 * follow, not an invitation.
 */
export const icalendar: FeedFormat = {
  path: 'ics',
  contentType: 'text/calendar; charset=utf-8',
  title: { nl: 'Agenda (iCalendar)', en: 'Calendar (iCalendar)' },
  description: {
    nl: 'Voor de agenda op je telefoon of computer: wat er te doen is, en wanneer subsidies open- en dichtgaan.',
    en: 'For the calendar on your phone or computer: what is going on, and when subsidies open and close.',
  },
  example: '/feeds/events.ics',
  types: ['all', 'subsidy-windows', 'events'],
  withdrawals: 'always',
  selection: 'calendar',
  render: (model) => {
    const calendar = ical({
      prodId: '//Noaber//Agenda//NL',
      scale: 'GREGORIAN',
      name: escape(oneLine(model.title), false),
      description: escape(oneLine(model.description), false),
      url: model.homeUrl,
      source: model.selfUrl,
      ttl: REFRESH_EVERY,
    })
    // Its own lines, all but the last; the events apart, as the library would fold all lines again.
    const head = calendar.toString().replace(/END:VCALENDAR$/, '')
    const events = [
      ...model.items.flatMap((item) => eventsOf(item, model)),
      ...model.withdrawn.flatMap((withdrawal) => withdrawnEventsOf(withdrawal, model)),
    ].map((event) => calendar.createEvent({ ...event, transparency: TRANSPARENT }).toString())
    return `${head}${timezone}${foldLines(withoutDelete(events.join('')))}END:VCALENDAR\r\n`
  },
}

/** Somebody who follows a calendar of everything is not busy all that time. */
const { TRANSPARENT } = ICalEventTransparency

/** The one control character that XML knows and calendars do not (RFC 5545, 3.1). */
const withoutDelete = (text: string): string => text.replaceAll('\u007f', '')

const oneLine = (text: string): string => withoutDelete(text).replace(/\s+/g, ' ')
