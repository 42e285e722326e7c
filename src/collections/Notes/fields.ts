import type { Field } from 'payload'

/** Fields of a note. The document is kept as text: deleting it does not pull the note along unseen. */
export const noteFields: Field[] = [
  {
    name: 'collection',
    type: 'text',
    required: true,
    label: { nl: 'Soort', en: 'Collection' },
    admin: { readOnly: true },
  },
  {
    name: 'documentId',
    type: 'text',
    required: true,
    label: { nl: 'Nummer', en: 'Document id' },
    admin: { readOnly: true },
  },
  {
    name: 'urn',
    type: 'text',
    index: true,
    label: { nl: 'Vaste identiteit (URN)', en: 'Permanent identity (URN)' },
    admin: { readOnly: true },
  },
  {
    name: 'text',
    type: 'textarea',
    required: true,
    maxLength: 5000,
    label: { nl: 'Notitie', en: 'Note' },
  },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { nl: 'Door', en: 'By' },
    admin: { readOnly: true, allowCreate: false, allowEdit: false },
  },
]
