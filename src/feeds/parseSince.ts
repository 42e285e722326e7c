import { InvalidValue } from './errors/InvalidValue'
import { instantOf } from './text/instant'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Reads an instant (RFC 3339) or a date; a date stands for its midnight in the Netherlands.
 *
 * @param now - milliseconds since 1970; an instant of more than five minutes later is refused
 * @returns ISO 8601 in UTC
 * @throws InvalidValue
 * @example parseSince('2026-03-03', now) // '2026-03-02T23:00:00.000Z'
 */
export const parseSince = (value: string, now: number): string => {
  // A plus sign in a query part means a space unless it is escaped; an offset has no spaces.
  const text = value.replace(' ', '+').toUpperCase()
  const date = DATE.exec(text)
  const instant = date ? midnight(date) : INSTANT.test(text) ? instantOf(text) : null
  if (instant === null) {
    throw new InvalidValue('since', value, {
      nl: 'Geef een datum (2026-03-03) of een tijdstip (2026-03-03T09:00:00Z).',
      en: 'Give a date (2026-03-03) or an instant (2026-03-03T09:00:00Z).',
    })
  }
  if (instant > now + 5 * 60_000) {
    throw new InvalidValue('since', value, {
      nl: 'Het ligt in de toekomst; geef een moment dat geweest is.',
      en: 'It is in the future; give a moment that has passed.',
    })
  }
  return new Date(instant).toISOString()
}

/** Midnight of a day in Europe/Amsterdam; null for a day that is none, such as 31 February. */
const midnight = ([, year, month, day]: RegExpExecArray): number | null => {
  const utc = Date.UTC(Number(year), Number(month) - 1, Number(day))
  if (new Date(utc).toISOString().slice(0, 10) !== [year, month, day].join('-')) return null
  return utc - offsetAt(utc - 60 * 60_000)
}

const amsterdam = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
})

/** How far ahead of UTC the Netherlands are at an instant, in milliseconds. */
const offsetAt = (instant: number): number => {
  const name = amsterdam.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, hours = '0', minutes = '0'] = /GMT\+(\d+):(\d+)/.exec(name) ?? []
  return (Number(hours) * 60 + Number(minutes)) * 60_000
}
