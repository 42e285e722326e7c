import { localTimeOf } from '../../feeds/text/localTime'

/** A month of the calendar; January is 1. */
export interface Month {
  year: number
  month: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The day in the Netherlands of an instant: `2027-03-03`. */
export const dayOf = (at: Date | string): string => {
  const { day } = localTimeOf(new Date(at).getTime())
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
}

/**
 * The month that an address asks for, or the one that it is now.
 *
 * @param text - `2027-03`
 */
export const monthFrom = (text: unknown, now: Date): Month => {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(typeof text === 'string' ? text : '') ?? []
  const isKnown = Number(year) >= 1970 && Number(year) <= 9000
  const [thisYear, thisMonth] = dayOf(now).split('-')
  return isKnown
    ? { year: Number(year), month: Number(month) }
    : { year: Number(thisYear), month: Number(thisMonth) }
}

/** A month as it stands in an address: `2027-03`. */
export const monthText = ({ year, month }: Month): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`

/** The month so many months later, or earlier. */
export const addMonths = ({ year, month }: Month, count: number): Month => {
  const months = year * 12 + month - 1 + count
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/**
 * When a day begins in the Netherlands. The clock goes forward and back at night after midnight, so that every day has
 * one midnight, one or two hours before that of UTC.
 */
const startOfDay = (year: number, month: number, day: number): Date => {
  const midnight = Date.UTC(year, month - 1, day)
  const inSummer = midnight - 2 * HOUR
  return new Date(localTimeOf(inSummer).time === '000000' ? inSummer : midnight - HOUR)
}

/** From when till when a month lasts in the Netherlands; the end is the first instant of the next. */
export const rangeOf = (month: Month): { from: Date; to: Date } => {
  const next = addMonths(month, 1)
  return { from: startOfDay(month.year, month.month, 1), to: startOfDay(next.year, next.month, 1) }
}

/** The days of a month in weeks from Monday to Sunday, `null` for a place outside it. */
export const weeksOf = ({ year, month }: Month): (string | null)[][] => {
  const first = Date.UTC(year, month - 1, 1)
  const next = addMonths({ year, month }, 1)
  const length = Math.round((Date.UTC(next.year, next.month - 1, 1) - first) / DAY)
  const before = (new Date(first).getUTCDay() + 6) % 7
  const places = Math.ceil((before + length) / 7) * 7
  const days = Array.from({ length: places }, (_, place) => {
    const day = place - before + 1
    return day < 1 || day > length ? null : `${monthText({ year, month })}-${String(day).padStart(2, '0')}`
  })
  return Array.from({ length: places / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
