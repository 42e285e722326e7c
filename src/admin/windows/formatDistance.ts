const DAY = 864e5
const HOUR = 36e5
const MINUTE = 6e4

const formats = {
  nl: new Intl.RelativeTimeFormat('nl', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
}

/**
 * How far away a moment is, in the largest unit that says something: 'over 5 dagen', 'over 3 uur', 'gisteren'.
 *
 * @param at - milliseconds since 1970
 */
export const formatDistance = (at: number, now: number, language: 'nl' | 'en'): string => {
  const away = at - now
  const [size, unit] =
    Math.abs(away) >= 2 * DAY
      ? ([DAY, 'day'] as const)
      : Math.abs(away) >= HOUR
        ? ([HOUR, 'hour'] as const)
        : ([MINUTE, 'minute'] as const)
  return formats[language].format(Math.trunc(away / size), unit)
}
