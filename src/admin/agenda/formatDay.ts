const AMSTERDAM = 'Europe/Amsterdam'

const localeOf = (language: 'nl' | 'en') => (language === 'nl' ? 'nl-NL' : 'en-GB')

/**
 * The day of an instant as people read it, in Dutch time.
 *
 * @example formatDay('2027-03-02T23:30:00.000Z', 'nl') // '3 maart 2027'
 */
export const formatDay = (at: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: AMSTERDAM }).format(new Date(at))

/** The time of day of an instant, in Dutch time: `09:00`. */
export const formatClock = (at: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short', timeZone: AMSTERDAM }).format(
    new Date(at),
  )

/**
 * A day with its weekday.
 *
 * @param day - `2027-03-03`
 * @example formatWeekday('2027-03-03', 'nl') // 'woensdag 3 maart'
 */
export const formatWeekday = (day: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** A month: `maart 2027`. */
export const formatMonth = (
  { year, month }: { year: number; month: number },
  language: 'nl' | 'en',
): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, 1)),
  )

/** The days of the week from Monday: `maandag`, … */
export const weekdayNames = (language: 'nl' | 'en'): readonly string[] =>
  // 1 March 2027 is a Monday.
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2027, 2, 1 + day)),
    ),
  )
