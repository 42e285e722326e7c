import { type Converted, unclear } from './converted'

/** The sign between whole and part: ',' as in '€ 1.000,50', '.' as in '1,000.50'. */
export type DecimalSign = ',' | '.'

/**
 * Money as people write it, in euro cents. With ',' as the decimal sign: '1000', '1.000', '€ 1.000,50', '1000,5',
 * '1.000,-' and also '1000.50', where the point can only be a decimal sign. What can be read in two ways ('1,000')
 * is refused, and so is an amount below zero.
 *
 * @example toCents('€ 1.000,50', ',') // { value: 100050 }
 */
export const toCents = (text: string, decimal: DecimalSign): Converted<number> => {
  const bare = text.replace(/^(?:€|EUR)\s*|\s*(?:€|EUR)$/gi, '').replace(/[\s\u00a0\u202f]/g, '')
  const group = decimal === ',' ? '\\.' : ','
  const sign = decimal === ',' ? ',' : '\\.'
  const whole = `(\\d+|\\d{1,3}(?:${group}\\d{3})+)`
  const found =
    new RegExp(`^${whole}(?:${sign}(\\d{1,2}|-{1,2}|[–—]))?$`).exec(bare) ??
    new RegExp(`^(\\d+)${group}(\\d{1,2})$`).exec(bare)
  if (!found) return unclearMoney(text, decimal)
  const cents = /^\d/.test(found[2] ?? '') ? (found[2] ?? '').padEnd(2, '0') : '00'
  const value = Number(`${(found[1] ?? '').replace(/\D/g, '')}${cents}`)
  return Number.isSafeInteger(value) ? { value } : unclearMoney(text, decimal)
}

const unclearMoney = (text: string, decimal: DecimalSign) => {
  const example = decimal === ',' ? '1000, 1.000,50 of € 1.000,50' : '1000, 1,000.50 of € 1,000.50'
  return unclear(
    'moneyUnclear',
    `'${text}' is geen bedrag. Schrijf het als ${example}.`,
    `'${text}' is no amount of money. Write it as ${example.replace(' of ', ' or ')}.`,
  )
}
