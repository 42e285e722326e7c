/**
 * An instant as people read it, in Dutch time.
 *
 * @param precision - to the minute, unless seconds tell one from another
 * @example
 * formatInstant('2027-03-03T08:00:00.000Z', 'nl') // '3 maart 2027 om 09:00'
 */
export const formatInstant = (
  at: string,
  language: 'nl' | 'en',
  precision: 'minutes' | 'seconds' = 'minutes',
): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: precision === 'seconds' ? 'medium' : 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at))
