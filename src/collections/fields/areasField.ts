import type { Field } from 'payload'

/** The areas that a document is about: a village, a municipality or the whole province. */
export const areasField = (): Field => ({
  name: 'areas',
  type: 'relationship',
  relationTo: 'areas',
  hasMany: true,
  index: true,
  label: { nl: 'Gebieden', en: 'Areas' },
  admin: {
    allowCreate: false,
    description: {
      nl: 'Een dorp, een gemeente of de hele provincie. Je hebt dit nodig om in te sturen of te plaatsen.',
      en: 'A village, a municipality or the whole province. It is needed to submit or publish.',
    },
  },
})
