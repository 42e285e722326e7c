import type { Field } from 'payload'
import { applicantOptions } from '../fields/applicantOptions'
import { centsField } from '../fields/centsField'
import { contactField } from '../fields/contactField'
import { dayField } from '../fields/dayField'
import { locationField } from '../fields/locationField'
import { option } from '../fields/option'
import { phaseOptions } from '../fields/phaseOptions'
import { publishableFields } from '../fields/publishableFields'
import { initiativeWorkflow } from './workflow'

const about: Field[] = [
  {
    name: 'phase',
    type: 'select',
    label: { nl: 'Fase', en: 'Phase' },
    options: phaseOptions,
  },
  {
    name: 'targetGroups',
    type: 'text',
    hasMany: true,
    label: { nl: 'Voor wie', en: 'Target groups' },
    admin: { placeholder: 'jongeren, ouderen, …' },
  },
  locationField(),
]

const support: Field[] = [
  {
    name: 'needs',
    type: 'group',
    label: { nl: 'Wat is er nodig?', en: 'What is needed?' },
    fields: [
      { name: 'people', type: 'text', label: { nl: 'Mensen', en: 'People' } },
      { name: 'space', type: 'text', label: { nl: 'Ruimte', en: 'Space' } },
      { name: 'money', type: 'text', label: { nl: 'Geld', en: 'Money' } },
    ],
  },
  {
    type: 'row',
    fields: [
      centsField('budgetCents', { nl: 'Begroting', en: 'Budget' }),
      centsField('soughtCents', { nl: 'Nog gezocht', en: 'Still sought' }),
    ],
  },
  {
    name: 'applicantKind',
    type: 'select',
    label: { nl: 'Wie zou subsidie aanvragen?', en: 'Who would apply for a subsidy?' },
    options: applicantOptions,
  },
  {
    name: 'governmentRole',
    type: 'select',
    label: { nl: 'Wat doet de overheid?', en: 'What does the government do?' },
    options: [
      option('letGo', 'Loslaten', 'Let go'),
      option('facilitate', 'Mogelijk maken', 'Facilitate'),
      option('stimulate', 'Stimuleren', 'Stimulate'),
      option('steer', 'Sturen', 'Steer'),
      option('regulate', 'Regels stellen', 'Regulate'),
    ],
  },
]

const course: Field[] = [
  {
    name: 'milestones',
    type: 'array',
    label: { nl: 'Mijlpalen', en: 'Milestones' },
    labels: { singular: { nl: 'Mijlpaal', en: 'Milestone' }, plural: { nl: 'Mijlpalen', en: 'Milestones' } },
    fields: [
      { name: 'title', type: 'text', required: true, label: { nl: 'Wat', en: 'What' } },
      dayField('due', { nl: 'Wanneer', en: 'Due' }),
      { name: 'done', type: 'checkbox', defaultValue: false, label: { nl: 'Klaar', en: 'Done' } },
    ],
  },
  {
    name: 'updates',
    type: 'array',
    label: { nl: 'Nieuws', en: 'Updates' },
    labels: { singular: { nl: 'Bericht', en: 'Update' }, plural: { nl: 'Berichten', en: 'Updates' } },
    fields: [
      { name: 'title', type: 'text', required: true, label: { nl: 'Titel', en: 'Title' } },
      dayField('date', { nl: 'Datum', en: 'Date' }, { required: true }),
      { name: 'text', type: 'textarea', required: true, label: { nl: 'Bericht', en: 'Text' } },
    ],
  },
  {
    name: 'results',
    type: 'textarea',
    label: { nl: 'Wat heeft het opgeleverd?', en: 'Results' },
    admin: { description: { nl: 'Nodig om af te ronden.', en: 'Needed to complete.' } },
  },
]

/** Fields of an initiative: what people do themselves, what they need and how it goes. */
export const initiativeFields: Field[] = publishableFields({
  workflow: initiativeWorkflow,
  content: about,
  tabs: [
    { label: { nl: 'Wat is er nodig', en: 'Needs' }, fields: support },
    { label: { nl: 'Verloop', en: 'Course' }, fields: course },
  ],
  record: [
    contactField('person', { nl: 'Initiatiefnemer', en: 'Person behind it' }),
    { name: 'legalForm', type: 'text', label: { nl: 'Rechtsvorm', en: 'Legal form' } },
    {
      name: 'idea',
      type: 'relationship',
      relationTo: 'ideas',
      label: { nl: 'Komt voort uit het idee', en: 'Idea that it came from' },
      admin: { allowCreate: false },
    },
  ],
})
