import type { Field } from 'payload'
import { staffOnly } from '../../access/fields/staffOnly'
import { dayField } from '../fields/dayField'
import { engineOwned } from '../fields/engineOwned'
import { option } from '../fields/option'
import { urlField } from '../fields/urlField'

const answer = (): Field[] => [
  {
    name: 'outcome',
    type: 'select',
    label: { nl: 'Wat doen we ermee?', en: 'Outcome' },
    options: [
      option('adopted', 'Dit doen we', 'We will do this'),
      option('partly', 'Dit doen we deels', 'We will do part of this'),
      option('notAdopted', 'Dit doen we niet', 'We will not do this'),
    ],
  },
  { name: 'text', type: 'textarea', label: { nl: 'Antwoord', en: 'Answer' } },
  {
    name: 'reason',
    type: 'textarea',
    label: { nl: 'Waarom niet?', en: 'Why not?' },
    admin: { description: { nl: 'Nodig als we het niet doen.', en: 'Needed when it is not adopted.' } },
  },
  { name: 'signatory', type: 'text', label: { nl: 'Ondertekend door', en: 'Signatory' } },
  { name: 'mandate', type: 'text', label: { nl: 'Mandaat', en: 'Mandate' } },
  dayField('date', { nl: 'Datum van het antwoord', en: 'Date of the answer' }),
  urlField('decisionUrl', { nl: 'Link naar het besluit', en: 'Link to the decision' }),
]

/**
 * The answer of the province, and the answers that it gave before when an idea was reviewed again. An answer is
 * written before it is given, so only staff read these fields; items show it once it was given.
 */
export const answerFields: Field[] = [
  {
    name: 'answer',
    type: 'group',
    label: { nl: 'Antwoord', en: 'Answer' },
    access: { create: staffOnly, update: staffOnly, read: staffOnly },
    fields: answer(),
  },
  {
    name: 'earlierAnswers',
    type: 'array',
    label: { nl: 'Eerdere antwoorden', en: 'Earlier answers' },
    labels: { singular: { nl: 'Antwoord', en: 'Answer' }, plural: { nl: 'Antwoorden', en: 'Answers' } },
    access: { ...engineOwned, read: staffOnly },
    admin: {
      readOnly: true,
      condition: (data) => Array.isArray(data.earlierAnswers) && data.earlierAnswers.length > 0,
    },
    fields: answer(),
    hooks: { beforeDuplicate: [() => []] },
  },
]
