import type { TextFieldSingleValidation } from 'payload'
import { message } from './message'

/** A number of the Dutch trade register (KvK): eight digits. */
export const isKvkNumber = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{8}$/.test(value)

export const validateKvkNumber: TextFieldSingleValidation = (value, { req }) =>
  !value || isKvkNumber(value)
    ? true
    : message(req, {
        nl: 'Een KvK-nummer heeft 8 cijfers, zonder punten of spaties.',
        en: 'A KvK number has 8 digits, without dots or spaces.',
      })
