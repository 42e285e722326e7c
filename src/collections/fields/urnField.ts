import type { TextField } from 'payload'
import { engineOwned } from './engineOwned'

/** The identity of a document (`urn:uuid:…`, RFC 9562): set on create, never changed, never copied. */
export const urnField = (): TextField => ({
  name: 'urn',
  type: 'text',
  label: { nl: 'Vaste identiteit (URN)', en: 'Permanent identity (URN)' },
  unique: true,
  index: true,
  access: engineOwned,
  admin: {
    readOnly: true,
    description: {
      nl: 'Verandert nooit, ook niet als de titel of het adres verandert.',
      en: 'Never changes, not even when the title or the address does.',
    },
  },
  hooks: { beforeDuplicate: [() => null] },
})
