import type { Field } from 'payload'
import { applicantOptions } from '../fields/applicantOptions'
import { option } from '../fields/option'
import { phaseOptions } from '../fields/phaseOptions'
import { urlField } from '../fields/urlField'
import { validateCount } from '../validation/validateCount'

/** Who may apply, for what, and what that takes. */
export const applicationFields: Field[] = [
  {
    name: 'applicantKinds',
    type: 'select',
    hasMany: true,
    label: { nl: 'Wie mag aanvragen?', en: 'Who may apply?' },
    options: applicantOptions,
  },
  {
    name: 'phases',
    type: 'select',
    hasMany: true,
    label: { nl: 'Hoe ver mag een plan zijn?', en: 'How far may a plan be?' },
    options: phaseOptions,
  },
  { name: 'eligibleCosts', type: 'textarea', label: { nl: 'Voor welke kosten?', en: 'Eligible costs' } },
  {
    name: 'criteria',
    type: 'array',
    label: { nl: 'Voorwaarden', en: 'Criteria' },
    labels: {
      singular: { nl: 'Voorwaarde', en: 'Criterion' },
      plural: { nl: 'Voorwaarden', en: 'Criteria' },
    },
    fields: [{ name: 'text', type: 'text', required: true, label: { nl: 'Voorwaarde', en: 'Criterion' } }],
  },
  {
    name: 'mayHaveStarted',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Je mag al begonnen zijn', en: 'Work may have started' },
  },
  {
    name: 'decisionWeeks',
    type: 'number',
    min: 0,
    max: 104,
    validate: validateCount,
    label: { nl: 'Besluit binnen (weken)', en: 'Decision within (weeks)' },
  },
  {
    name: 'signIn',
    type: 'select',
    hasMany: true,
    label: { nl: 'Inloggen met', en: 'Sign in with' },
    options: [
      option('digid', 'DigiD', 'DigiD'),
      option('eherkenning', 'eHerkenning', 'eHerkenning'),
      option('none', 'Inloggen hoeft niet', 'No sign-in'),
    ],
  },
  {
    name: 'documents',
    type: 'array',
    label: { nl: 'Nodig bij de aanvraag', en: 'Documents needed' },
    labels: { singular: { nl: 'Document', en: 'Document' }, plural: { nl: 'Documenten', en: 'Documents' } },
    fields: [{ name: 'title', type: 'text', required: true, label: { nl: 'Document', en: 'Document' } }],
  },
  urlField('applyUrl', { nl: 'Aanvragen op', en: 'Apply at' }),
]
