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
      readOnly: true,
      date: dateTimeFormat,
      description: {
        nl: 'Een ingetrokken sleutel werkt niet meer.',
        en: 'A key that was revoked no longer works.',
      },
    },
  },
]
