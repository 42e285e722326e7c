import { localTimeOf } from '../../feeds/text/localTime'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * The same moment a year later by the clock in the Netherlands: the same date and time of day, whatever the summer time
 * does. 29 February becomes 28 February.
 *
 * @param value - an ISO 8601 instant
 * @returns null for what is no instant
 * @example oneYearLater('2027-03-01T08:00:00.000Z') // '2028-03-01T08:00:00.000Z'
 */
export const oneYearLater = (value: unknown): string | null => {
  const at = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN
  if (Number.isNaN(at)) return null
  const { day, time } = localTimeOf(at)
  const wanted = `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '0229' ? '0228' : day.slice(4)}${time}`
  // A year is 365 or 366 days, and an hour less or more where the nights differ.
  const found = [365, 366]
    .flatMap((days) => [0, -HOUR, HOUR].map((shift) => at + days * DAY + shift))
    .find((later) => {
      const local = localTimeOf(later)
      return `${local.day}${local.time}` === wanted
    })
  // A time that the short night leaves out: an hour later, as clocks do.
  return new Date(found ?? at + 365 * DAY).toISOString()
}

/** The years in a title, one up: 'Dorpen 2026-2027' becomes 'Dorpen 2027-2028'. A title without a year stays as it is. */
export const titleOfNextYear = (title: string): string =>
  title.replace(/(?<!\d)20\d{2}(?!\d)/g, (year) => String(Number(year) + 1))
