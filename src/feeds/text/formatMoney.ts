import type { Language } from '../http/language'

const digits = (locale: string, fraction: number) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: fraction, maximumFractionDigits: fraction })

const formats = {
  nl: { whole: digits('nl-NL', 0), exact: digits('nl-NL', 2), space: '\u00a0' },
  en: { whole: digits('en-GB', 0), exact: digits('en-GB', 2), space: '' },
} as const

/**
 * An amount as people read it: '€ 15.000', and '€ 12,50' where there are cents. The space does not break. In English:
 * '€15,000'. The one money formatter.
 *
 * @param cents - whole euro cents
 */
export const formatMoney = (cents: number, language: Language = 'nl'): string => {
  const { whole, exact, space } = formats[language]
  return `€${space}${(cents % 100 === 0 ? whole : exact).format(cents / 100)}`
}
