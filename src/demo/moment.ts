/** A point in time that stays true whenever the demo is made: days from today, and the clock in the Netherlands. */
export interface Moment {
  /** Whole days from today; negative is the past. */
  day: number
  /** `HH:MM` in Europe/Amsterdam. Default 09:00. */
  time?: string
}

/** A short way to write a moment. @example on(14, '19:30') */
export const on = (day: number, time?: string): Moment => (time === undefined ? { day } : { day, time })

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** What a Dutch clock shows at an instant, written as if it were UTC. In milliseconds. */
const dutchClock = (instant: number): number => {
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute)
}

/**
 * The instant of a moment, as an ISO 8601 string in UTC. Summer time is taken into account.
 *
 * @example instantOf({ day: 1, time: '19:30' }, new Date('2027-03-03T12:00:00Z')) // '2027-03-04T18:30:00.000Z'
 */
export const instantOf = (moment: Moment, now: Date): string => {
  const [hours = 9, minutes = 0] = (moment.time ?? '09:00').split(':').map(Number)
  const today = new Date(dutchClock(now.getTime()))
  const wanted = Date.UTC(
    today.getUTCFullYear(),
    today.getUTCMonth(),
    today.getUTCDate() + moment.day,
    hours,
    minutes,
  )
  return new Date(wanted - (dutchClock(wanted) - wanted)).toISOString()
}
