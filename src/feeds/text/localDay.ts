import { localTimeOf } from './localTime'

const HOUR = 60 * 60_000

/** The day in the Netherlands at an instant, in milliseconds since 1970: `2027-04-10`. */
export const localDayOf = (instant: number): string =>
  localTimeOf(instant).day.replace(/^(\d+)(\d{2})(\d{2})$/, '$1-$2-$3')

/** Whether this is a day of the calendar, in four digits, two and two: not `2027-02-30`. */
export const isDay = (value: string): boolean => {
  const isWritten = /^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)
  const instant = isWritten ? Date.parse(`${value}T00:00:00Z`) : NaN
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
}

/** The instant at which a day ends in the Netherlands, in milliseconds since 1970: midnight, summer and winter. */
export const endOfDay = (day: string): number => {
  const midnight = Date.parse(`${day}T00:00:00Z`) + 24 * HOUR
  const isOver = (instant: number) => localDayOf(instant) > day
  return [2, 1].map((ahead) => midnight - ahead * HOUR).find(isOver) ?? midnight
}
