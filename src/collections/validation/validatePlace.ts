import type { NumberFieldSingleValidation } from 'payload'
import { message } from './message'

/** A place in a list: a whole number from 1 on, or nothing. */
export const validatePlace: NumberFieldSingleValidation = (value, { req }) =>
  value === null || value === undefined || (Number.isSafeInteger(value) && value > 0)
    ? true
    : message(req, { nl: 'Vul een heel getal in, 1 of meer.', en: 'Fill in a whole number, 1 or more.' })
