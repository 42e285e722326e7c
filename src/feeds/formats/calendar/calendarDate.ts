import type { ICalEventData } from 'ical-generator'
import { dateOf } from '../../presentItem'
import { localTimeOf } from '../../text/localTime'
import { TIMEZONE } from './timezone'

type When = Pick<ICalEventData, 'start' | 'end' | 'timezone' | 'allDay'>
type LocalDate = Exclude<ICalEventData['start'], Date | string>

/**
 * When something is, for a calendar: local times in Europe/Amsterdam, or whole days for what runs from midnight to
 * midnight (or to the last minute of a day), and for what begins at midnight and names no end: nobody gave a time
 * then. An end that is not after the start is left out (RFC 5545, 3.8.2.2), and so is one that nobody gave.
 *
 * @returns null when there is no start that a calendar can hold
 */
export const whenOf = (startsAt: string | null, endsAt: string | null = null): When | null => {
  const [start, given] = [tellable(startsAt), tellable(endsAt)]
  if (!start) return null
  const end = given && given > start ? given : null
  const days = wholeDays(start, end)
  if (days)
    return { start: localDate(days.first), end: localDate(days.after), timezone: TIMEZONE, allDay: true }
  return { start: localDate(start), end: end && localDate(end), timezone: TIMEZONE }
}

/** A date of which the year, here and one day on, has the four digits of a date in a calendar (RFC 5545, 3.3.4). */
const tellable = (value: string | null): Date | null => {
  const date = dateOf(value)
  const year = date?.getUTCFullYear() ?? 0
  return date && year >= 1 && year <= 9998 ? date : null
}

/** The first whole day and the one after the last, as moments within them; null when it has times. */
const wholeDays = (start: Date, end: Date | null): { first: Date; after: Date } | null => {
  if (localTimeOf(start.getTime()).time !== '000000') return null
  if (!end) return { first: start, after: dayAfter(start) }
  const { time } = localTimeOf(end.getTime())
  if (time === '000000') return { first: start, after: end }
  return time.startsWith('2359') ? { first: start, after: dayAfter(end) } : null
}

/** A moment on the next day. A day has 23 to 25 hours. */
const dayAfter = (date: Date): Date => {
  const { day } = localTimeOf(date.getTime())
  const next = [24, 25, 26].map((hours) => new Date(date.getTime() + hours * 60 * 60_000))
  return next.find((moment) => localTimeOf(moment.getTime()).day !== day) ?? date
}

/**
 * A date as the library takes dates with a zone: of a plain Date it would take the hours of the zone in which the
 * process happens to run.
 */
const localDate = (date: Date): LocalDate => {
  const { day, time } = localTimeOf(date.getTime())
  return {
    format: (pattern) => (pattern === 'HHmmss' ? time : day),
    isValid: () => true,
    toDate: () => date,
    toJSON: () => date.toJSON(),
  }
}
