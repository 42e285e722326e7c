import type { Field } from 'payload'
import type { FieldLabel } from './fieldLabel'

/** The organisation that a document belongs to. Partners get their own; staff choose. */
export const partnerField = (
  label: FieldLabel = { nl: 'Partner', en: 'Partner' },
  required = false,
): Field => ({
  name: 'partner',
  type: 'relationship',
  relationTo: 'partners',
  index: true,
  required,
  label,
  admin: {
    position: 'sidebar',
    allowCreate: false,
    description: { nl: 'De organisatie van wie dit is.', en: 'The organisation that owns this.' },
  },
})
