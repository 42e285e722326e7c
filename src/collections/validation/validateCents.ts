import type { NumberFieldSingleValidation } from 'payload'
import { message } from './message'

/** The largest amount: a hundred billion euro. Far below where numbers stop being exact. */
const MOST_CENTS = 10_000_000_000_000

/** Whole euro cents, 0 or more. */
export const isCents = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST_CENTS

export const validateCents: NumberFieldSingleValidation = (value, { req, required }) => {
  if (value === null || value === undefined) {
    return required ? message(req, { nl: 'Vul een bedrag in.', en: 'Fill in an amount.' }) : true
  }
  return isCents(value)
    ? true
    : message(req, {
        nl: 'Vul een bedrag in hele eurocenten in, 0 of meer. € 12,50 is 1250.',
        en: 'Fill in an amount in whole euro cents, 0 or more. € 12.50 is 1250.',
      })
}
