import type { TextFieldSingleValidation } from 'payload'
import { message } from './message'

/**
 * An RSIN (number of a legal person, same shape as a BSN): nine digits that pass the eleven test, that is
 * 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is divisible by 11.
 */
export const isRsin = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{9}$/.test(value) || value === '000000000') return false
  const sum = [...value].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  )
  return sum % 11 === 0
}

export const validateRsin: TextFieldSingleValidation = (value, { req }) =>
  !value || isRsin(value)
    ? true
    : message(req, {
        nl: 'Dit is geen geldig RSIN. Controleer de 9 cijfers: er zit een tikfout in.',
        en: 'This is not a valid RSIN. Check its 9 digits: one of them is wrong.',
      })
