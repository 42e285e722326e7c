import type { NumberField } from 'payload'
import type { FieldLabel } from './fieldLabel'
import { validateCents } from '../validation/validateCents'

/** An amount of money in whole euro cents: 1250000 is € 12.500,00. */
export const centsField = (
  name: string,
  label: FieldLabel,
  more: { required?: boolean } = {},
): NumberField => ({
  ...more,
  name,
  type: 'number',
  label,
  min: 0,
  validate: validateCents,
  admin: {
    step: 1,
    description: {
      nl: 'In hele eurocenten: 1250000 is € 12.500.',
      en: 'In whole euro cents: 1250000 is € 12,500.',
    },
  },
})
