import type { NumberFieldSingleValidation } from 'payload'
import { message } from './message'

/** The largest number of anything that is counted here: seats, weeks. */
const MOST = 1_000_000

/** A whole number of things, 0 or more, and at most `max` where the field says so. */
export const validateCount: NumberFieldSingleValidation = (value, { max = MOST, req }) => {
  if (value === null || value === undefined) return true
  return Number.isInteger(value) && value >= 0 && value <= max
    ? true
    : message(req, {
        nl: `Vul een heel getal in van 0 tot en met ${max}.`,
        en: `Fill in a whole number from 0 to ${max}.`,
      })
}
