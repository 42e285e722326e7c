import type { ArrayField, PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { option } from '../fields/option'

/** What a partner contributes, and may go another way than the rest. */
const CONTRIBUTIONS = ['initiatives', 'ideas', 'events', 'subsidy-windows'] as const

/** What a row is judged by: itself, and the partner that it is of. */
interface RowOptions {
  data: { successor?: unknown }
  req: PayloadRequest
  siblingData: { disposition?: string }
}

/** Contributions that go another way than the rest when their partner leaves: one row for each. */
export const endingExceptions: ArrayField = {
  name: 'exceptions',
  type: 'array',
  label: { nl: 'Behalve', en: 'Except' },
  labels: {
    singular: { nl: 'Bijdrage', en: 'Contribution' },
    plural: { nl: 'Bijdragen', en: 'Contributions' },
  },
  maxRows: 200,
  fields: [
    {
      name: 'item',
      type: 'relationship',
      relationTo: [...CONTRIBUTIONS],
      required: true,
      label: { nl: 'Bijdrage', en: 'Contribution' },
      filterOptions: ({ id }) => (id === undefined ? true : { partner: { equals: id } }),
      // Once it moved to another partner it is no choice any more, and may stand here still.
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        value ? true : req.t('validation:required'),
      admin: { allowCreate: false },
    },
    {
      name: 'disposition',
      type: 'select',
      required: true,
      label: { nl: 'Wat gebeurt ermee?', en: 'What becomes of it?' },
      options: [
        option('keep', 'Blijft staan onder de oude naam', 'Keep under the former name'),
        option('transfer', 'Gaat over naar een andere partner', 'Transfer to another partner'),
        option('withdraw', 'Wordt ingetrokken', 'Withdraw'),
      ],
    },
    {
      name: 'successor',
      type: 'relationship',
      relationTo: 'partners',
      label: { nl: 'Naar welke partner', en: 'To which partner' },
      filterOptions: ({ id }) => (id === undefined ? true : { id: { not_equals: id } }),
      validate: (value: unknown, { data, req, siblingData }: RowOptions) =>
        siblingData.disposition !== 'transfer' ||
        idOf(value) !== null ||
        idOf(data.successor) !== null ||
        noSuccessor[req.i18n.language === 'en' ? 'en' : 'nl'],
      admin: {
        allowCreate: false,
        condition: (_, siblings) => siblings.disposition === 'transfer',
      },
    },
  ],
}

const noSuccessor = {
  nl: 'Kies naar welke partner deze bijdrage gaat, of kies hierboven een opvolger.',
  en: 'Choose the partner that this contribution goes to, or choose a successor above.',
}
