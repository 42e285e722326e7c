const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const exact = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/**
 * An amount as people read it: '€ 15.000', and '€ 12,50' where there are cents. The space does not break. The one
 * money formatter.
 *
 * @param cents - whole euro cents
 */
export const formatMoney = (cents: number): string =>
  `€\u00a0${cents % 100 === 0 ? whole.format(cents / 100) : exact.format(cents / 100)}`
