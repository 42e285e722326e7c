import type { Field } from 'payload'

/** Fields of a preview link. The document is kept as text: a link outlives it and then leads nowhere. */
export const previewLinkFields: Field[] = [
  { name: 'collection', type: 'text', required: true, label: { nl: 'Soort', en: 'Collection' } },
  { name: 'documentId', type: 'text', required: true, label: { nl: 'Nummer', en: 'Document id' } },
  { name: 'expiresAt', type: 'date', required: true, label: { nl: 'Werkt tot', en: 'Works until' } },
  { name: 'madeBy', type: 'relationship', relationTo: 'users', label: { nl: 'Gemaakt door', en: 'Made by' } },
  { name: 'revokedAt', type: 'date', label: { nl: 'Ingetrokken op', en: 'Revoked at' } },
  {
    name: 'revokedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { nl: 'Ingetrokken door', en: 'Revoked by' },
  },
]
