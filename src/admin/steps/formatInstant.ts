/**
 * An instant as people read it, in Dutch time.
 *
 * @example
 * formatInstant('2027-03-03T08:00:00.000Z', 'nl') // '3 maart 2027 om 09:00'
 */
export const formatInstant = (at: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at))
