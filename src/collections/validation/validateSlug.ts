import type { TextFieldSingleValidation } from 'payload'
import { message } from './message'

/** Lower-case letters, digits and single hyphens: `een-bankje-in-het-bos`. Empty is fine: it is made from the title. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)

export const validateSlug: TextFieldSingleValidation = (value, { req }) =>
  !value || isSlug(value)
    ? true
    : message(req, {
        nl: 'Gebruik alleen kleine letters, cijfers en streepjes, zoals bankje-in-het-bos (hoogstens 120 tekens).',
        en: 'Use only lower-case letters, digits and hyphens, as in bench-in-the-woods (at most 120 characters).',
      })
