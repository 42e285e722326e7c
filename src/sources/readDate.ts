/** Dutch names as some feeds have them where RFC 822 wants English ones. */
const MONTHS = [
  'jan',
  'feb',
  'mrt|maa|mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
]

/** What stands for an offset in RFC 822, section 5, and is in use. */
const ZONES: Readonly<Record<string, string>> = {
  cet: '+0100',
  cest: '+0200',
  met: '+0100',
  mest: '+0200',
  est: '-0500',
  edt: '-0400',
  bst: '+0100',
}

/**
 * A moment as feeds write it: RFC 3339, RFC 822 with two or four figures of the year, and what is found in the wild: Dutch
 * names of days and months, a space for the T, a missing zone (then it is the time in the Netherlands), 31-03-2027.
 * Null for what cannot be a date.
 *
 * @example readDate('di, 3 mrt 2027 10:00') // 2027-03-03T09:00:00.000Z
 */
export const readDate = (value: unknown): Date | null => {
  if (typeof value !== 'string') return null
  const text = value.trim().toLowerCase()
  return readIso(text) ?? readRfc822(text) ?? readDutch(text)
}

const readIso = (text: string): Date | null => {
  const found =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?$/.exec(
      text,
    )
  if (!found) return null
  const [, y, m, d, h, min, s, zone] = found
  return instantOf({ y, m, d, h, min, s, zone })
}

const readRfc822 = (text: string): Date | null => {
  const found =
    /^(?:[a-z]+\.?,? +)?(\d{1,2})[ -]+([a-z]{3})[a-z]*\.?[ -]+(\d{2,4})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?)? *\(?([a-z]+|[+-]\d{2}:?\d{2})?\)?$/.exec(
      text,
    )
  if (!found) return null
  const [, d, name = '', year = '', h, min, s, zone] = found
  const m = MONTHS.findIndex((names) => names.split('|').includes(name)) + 1
  const y = year.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
  return m === 0 ? null : instantOf({ y, m: String(m), d, h, min, s, zone })
}

const readDutch = (text: string): Date | null => {
  const found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (!found) return null
  const [, d, m, y, h, min, s] = found
  return instantOf({ y, m, d, h, min, s })
}

type Parts = Partial<Record<'y' | 'm' | 'd' | 'h' | 'min' | 's' | 'zone', string>>

const instantOf = ({ y, m, d, h = '0', min = '0', s = '0', zone }: Parts): Date | null => {
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const wall = Date.UTC(year, month - 1, day, Number(h), Number(min), Math.min(Number(s), 59))
  const date = new Date(wall)
  // February 30 is no date, nor is 25 o'clock.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  if (year < 1970 || year > 9998) return null
  const offset = offsetOf(zone)
  return offset === null ? fromWallClock(wall) : new Date(wall - offset * 60_000)
}

/** Minutes ahead of UTC, or null when nothing (known) is said. */
const offsetOf = (zone: string | undefined): number | null => {
  const known = ZONES[zone ?? ''] ?? zone
  if (known === 'z' || known === 'utc' || known === 'gmt' || known === 'ut') return 0
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(known ?? '')
  if (!found) return null
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return found[1] === '-' ? -minutes : minutes
}

/**
 * The instant at which clocks show a time. In the hour that comes twice the first time; in the hour that is left out the
 * instant at which it would have been.
 *
 * @param wall - the time on the wall as if it were UTC, in milliseconds
 * @param timeZone - an IANA name. Default Europe/Amsterdam.
 */
export const fromWallClock = (wall: number, timeZone = 'Europe/Amsterdam'): Date => {
  const day = 24 * 3600 * 1000
  const offsets = [wall - day, wall + day].map((around) => offsetAt(around, timeZone))
  const candidates = offsets.map((offset) => wall - offset).sort((one, other) => one - other)
  const right = candidates.find((instant) => instant + offsetAt(instant, timeZone) === wall)
  return new Date(right ?? wall - (offsets[0] ?? 0))
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: number, timeZone: string): number => {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(instant / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}
