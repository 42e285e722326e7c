import type { Field } from 'payload'
import { reachableRelation } from '../validation/reachable'
import type { FieldLabel } from './fieldLabel'
import { contactReaders } from '../../access/fields/contactReaders'
import { ownersOnly } from '../../hooks/followPath'

/** A person, in the collection that is kept apart for personal data. Never public. */
export const contactField = (
  name = 'contact',
  label: FieldLabel = { nl: 'Contactpersoon', en: 'Contact' },
): Field => ({
  name,
  type: 'relationship',
  relationTo: 'contacts',
  index: true,
  label,
  access: { read: contactReaders },
  custom: ownersOnly,
  filterOptions: () => true,
  validate: reachableRelation,
  admin: {
    description: {
      nl: 'Niet openbaar. Staat in een aparte, beschermde lijst.',
      en: 'Not public. Kept in a protected list of its own.',
    },
  },
})
