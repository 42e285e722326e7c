/** A moment as a clock on the wall in the Netherlands shows it. */
export interface LocalTime {
  /** `20270410`; as ISO 8601 basic, so that equal days are equal texts. */
  day: string
  /** `193000` */
  time: string
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/**
 * The local time in Europe/Amsterdam of an instant, wherever the process runs.
 *
 * @param instant - milliseconds since 1970, in the years 1 to 9998
 * @example localTimeOf(Date.parse('2027-04-10T17:30:00Z')) // { day: '20270410', time: '193000' }
 */
export const localTimeOf = (instant: number): LocalTime => {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes, length = 2) =>
    (parts.get(type) ?? '').padStart(length, '0')
  return {
    day: `${part('year', 4)}${part('month')}${part('day')}`,
    time: `${part('hour')}${part('minute')}${part('second')}`,
  }
}
