import { type Converted, unclear } from './converted'
import type { DecimalSign } from './toCents'

/**
 * A number as people write it: '12', '1.250' (with ',' as decimal sign), '52,5', '-3'. A lone point that can only
 * be a decimal sign ('52.516') is read as one when three digits do not follow; else the number is refused.
 *
 * @example toNumber('1.250,5', ',') // { value: 1250.5 }
 */
export const toNumber = (text: string, decimal: DecimalSign): Converted<number> => {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  const group = decimal === ',' ? '\\.' : ','
  const sign = decimal === ',' ? ',' : '\\.'
  const found =
    new RegExp(`^(-?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${sign}(\\d+))?$`).exec(bare) ??
    new RegExp(`^(-?)(\\d+)${group}(\\d{1,2}|\\d{4,})$`).exec(bare)
  const value = found
    ? Number(`${found[1] ?? ''}${(found[2] ?? '').replace(/\D/g, '')}.${found[3] ?? '0'}`)
    : Number.NaN
  if (Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { value }
  const example = decimal === ',' ? '1250 of 1.250,5' : '1250 of 1,250.5'
  return unclear(
    'numberUnclear',
    `'${text}' is geen getal. Schrijf het als ${example}.`,
    `'${text}' is no number. Write it as ${example.replace(' of ', ' or ')}.`,
  )
}
