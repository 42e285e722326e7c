import type { Field } from 'payload'
import { editorsOnly } from '../../access/fields/editorsOnly'
import { staffOnly } from '../../access/fields/staffOnly'
import { contactField } from '../fields/contactField'
import { locationField } from '../fields/locationField'
import { option } from '../fields/option'
import { publishableFields } from '../fields/publishableFields'
import { validateCount } from '../validation/validateCount'
import { answerFields } from './answerFields'
import { handlingFields } from './handlingFields'
import { ideaWorkflow } from './workflow'

const submission: Field[] = [
  contactField('submitter', { nl: 'Indiener', en: 'Submitter' }),
  {
    name: 'submitterName',
    type: 'text',
    maxLength: 120,
    label: { nl: 'Naam die iedereen ziet', en: 'Name that everybody sees' },
    admin: {
      description: {
        nl: 'De naam die de indiener koos, bijvoorbeeld een voornaam. Leeg laten mag.',
        en: 'The name that the submitter chose, such as a first name. May be left empty.',
      },
    },
  },
  {
    name: 'channel',
    type: 'select',
    defaultValue: 'form',
    label: { nl: 'Binnengekomen via', en: 'Came in through' },
    options: [
      option('form', 'Formulier', 'Form'),
      option('event', 'Bijeenkomst', 'Event'),
      option('paper', 'Papier', 'Paper'),
      option('partner', 'Partner', 'Partner'),
      option('import', 'Overgenomen', 'Import'),
    ],
  },
  {
    name: 'event',
    type: 'relationship',
    relationTo: 'events',
    index: true,
    label: { nl: 'Bijeenkomst', en: 'Event' },
    access: { create: editorsOnly, read: staffOnly, update: editorsOnly },
    admin: { allowCreate: false, allowEdit: false },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'termsAccepted',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'De indiener gaat akkoord met de voorwaarden', en: 'The submitter accepts the terms' },
  },
]

const asks: Field = {
  name: 'asks',
  type: 'select',
  hasMany: true,
  label: { nl: 'Wat is er nodig van de provincie?', en: 'What is asked of the province?' },
  options: [
    option('money', 'Geld', 'Money'),
    option('rule', 'Een andere regel', 'A rule'),
    option('land', 'Grond', 'Land'),
    option('knowledge', 'Kennis', 'Knowledge'),
    option('nothing', 'Niets', 'Nothing'),
  ],
}

const progress: Field[] = [
  {
    name: 'progress',
    type: 'number',
    min: 0,
    max: 100,
    validate: validateCount,
    label: { nl: 'Voortgang (0 tot 100)', en: 'Progress (0 to 100)' },
    access: { create: editorsOnly, update: editorsOnly },
  },
  {
    name: 'evidence',
    type: 'textarea',
    label: { nl: 'Waaraan zie je dat het is uitgevoerd?', en: 'What shows that it was done?' },
    access: { create: editorsOnly, update: editorsOnly },
  },
]

/** Fields of an idea: what somebody proposes, and what the province does with it. */
export const ideaFields: Field[] = publishableFields({
  workflow: ideaWorkflow,
  content: [asks, locationField()],
  tabs: [
    { label: { nl: 'Antwoord', en: 'Answer' }, fields: [...answerFields, ...progress] },
    { label: { nl: 'Indiener', en: 'Submitter' }, fields: submission },
  ],
  handling: handlingFields,
})
