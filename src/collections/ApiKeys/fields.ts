import type { Field } from 'payload'
import { dateTimeFormat } from '../fields/dateTimeFormat'
import { engineOwned } from '../fields/engineOwned'
import { partnerField } from '../fields/partnerField'

/**
 * Fields of an API key: for whom it acts, when it was last used and when it was revoked. What its secret is recognised by
 * stands in a table of our own, `api_secrets`, which Payload knows nothing of.
 */
export const apiKeyFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { nl: 'Naam', en: 'Name' },
    admin: {
      description: { nl: 'Waar wordt de sleutel gebruikt?', en: 'Where is the key used?' },
      placeholder: 'Website van Arcon',
    },
  },
  partnerField({ nl: 'Partner', en: 'Partner' }, true),
  {
    name: 'lastUsedAt',
    type: 'date',
    label: { nl: 'Laatst gebruikt', en: 'Last used' },
    access: engineOwned,
    admin: { readOnly: true, date: dateTimeFormat },
  },
  {
    name: 'revokedAt',
    type: 'date',
    label: { nl: 'Ingetrokken op', en: 'Revoked at' },
    admin: {
      date: dateTimeFormat,
      description: {
        nl: 'Vul iets in en de sleutel werkt niet meer, ook niet als je dit weer leeg maakt.',
        en: 'Fill this in and the key stops working, also after you empty this again.',
      },
    },
  },
]
