import type { Language } from '../http/language'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const timeZone = 'Europe/Amsterdam'

// Made once: that takes far longer than writing a date.
const formats = (options: Intl.DateTimeFormatOptions) => ({
  nl: new Intl.DateTimeFormat(locales.nl, { ...options, timeZone }),
  en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone }),
})
const days = formats({ day: 'numeric', month: 'long', year: 'numeric' })
const weekdays = formats({ weekday: 'long' })
const dayNumbers = formats({ day: 'numeric' })
const shortMonths = formats({ month: 'short' })
const times = formats({ hour: '2-digit', minute: '2-digit' })

/**
 * A day as people read it, in Dutch time: '3 maart 2027'. The one date formatter, with `formatMoment`.
 *
 * @param value - an ISO 8601 instant or date
 * @returns '' for what is no date
 */
export const formatDate = (value: string | null | undefined, language: Language = 'nl'): string => {
  const date = parse(value)
  return date ? days[language].format(date) : ''
}

/** A time of day in Dutch time: '19.30 uur'. */
export const formatTime = (value: string | null | undefined, language: Language = 'nl'): string => {
  const date = parse(value)
  if (!date) return ''
  const time = times.nl.format(date)
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time
}

/** A day and a time: 'woensdag 3 maart 2027, 19.30 uur'. */
export const formatMoment = (value: string | null | undefined, language: Language = 'nl'): string => {
  const date = parse(value)
  if (!date) return ''
  const weekday = weekdays[language].format(date)
  return `${weekday} ${formatDate(value, language)}, ${formatTime(value, language)}`
}

/** From when till when; the day once when it is the same: 'woensdag 3 maart 2027, 19.30 tot 21.30 uur'. */
export const formatPeriod = (from: string, till: string | null, language: Language = 'nl'): string => {
  if (!till || !parse(till)) return formatMoment(from, language)
  const to = language === 'nl' ? 'tot' : 'to'
  return formatDate(from) === formatDate(till)
    ? `${formatMoment(from, language).replace(/ uur$/, '')} ${to} ${formatTime(till, language)}`
    : `${formatMoment(from, language)} ${to} ${formatMoment(till, language)}`
}

/** The day of the month and a short name of the month, for beside one another: '3' and 'mrt'. */
export const formatDayBlock = (
  value: string | null | undefined,
  language: Language = 'nl',
): { day: string; month: string } => {
  const date = parse(value)
  return date
    ? { day: dayNumbers[language].format(date), month: shortMonths[language].format(date) }
    : { day: '', month: '' }
}

const parse = (value: string | null | undefined): Date | null => {
  if (!value) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}
