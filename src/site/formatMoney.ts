import type { Language } from '../feeds/http/language'

const numbers = (locale: string) => ({
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  exact: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
})

const formats: Record<Language, ReturnType<typeof numbers>> = { nl: numbers('nl-NL'), en: numbers('en-GB') }

/**
 * An amount as people read it: '€ 15.000', and '€ 12,50' where there are cents; in English '€15,000'. The space does not
 * break. The one money formatter.
 *
 * @param cents - whole euro cents
 */
export const formatMoney = (cents: number, language: Language = 'nl'): string => {
  const { whole, exact } = formats[language]
  const amount = (cents % 100 === 0 ? whole : exact).format(cents / 100)
  return language === 'nl' ? `€\u00a0${amount}` : `€${amount}`
}
