import type { Field } from 'payload'

/** The themes that a document belongs to. */
export const themesField = (): Field => ({
  name: 'themes',
  type: 'relationship',
  relationTo: 'themes',
  hasMany: true,
  index: true,
  label: { nl: "Thema's", en: 'Themes' },
  admin: {
    allowCreate: false,
    description: {
      nl: 'Kies er minstens één. Je hebt dit nodig om in te sturen of te plaatsen.',
      en: 'Choose at least one. It is needed to submit or publish.',
    },
  },
})
