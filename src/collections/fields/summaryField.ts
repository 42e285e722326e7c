import type { TextareaField } from 'payload'

/** The most characters that a summary may have: it stands in feeds, mails and search results. */
export const SUMMARY_LENGTH = 280

/** A plain summary, needed to publish. */
export const summaryField = (): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  label: { nl: 'Samenvatting', en: 'Summary' },
  maxLength: SUMMARY_LENGTH,
  admin: {
    description: {
      nl: 'Vertel in hoogstens 280 tekens waar het om gaat. Je hebt dit nodig om te plaatsen.',
      en: 'Say in at most 280 characters what it is about. Needed to publish.',
    },
  },
})
