import type { Field } from 'payload'
import { adminsOnly } from '../../access/fields/adminsOnly'
import { centsField } from '../fields/centsField'
import { dayField } from '../fields/dayField'
import { engineOwned } from '../fields/engineOwned'
import { instantField } from '../fields/instantField'
import { option } from '../fields/option'
import { stateField } from '../fields/stateField'
import { urnField } from '../fields/urnField'
import { validateKvkNumber } from '../validation/validateKvkNumber'
import { nameSubCeiling } from './nameSubCeiling'
import { outcomeFields, stateAidKindField } from './outcomeFields'
import { grantWorkflow } from './workflow'

/** Fields of a grant: who got how much from which window, and what became of it. Euro cents. */
export const grantFields: Field[] = [
  {
    name: 'window',
    type: 'relationship',
    relationTo: 'subsidy-windows',
    required: true,
    index: true,
    label: { nl: 'Subsidieronde', en: 'Subsidy window' },
    admin: { allowCreate: false },
  },
  {
    name: 'isReservation',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Eerst reserveren', en: 'Reserve first' },
    access: { update: () => false },
    admin: { condition: (_, __, { operation }) => operation === 'create' },
  },
  {
    name: 'subCeiling',
    type: 'text',
    label: { nl: 'Deelplafond', en: 'Sub-ceiling' },
    hooks: { beforeValidate: [nameSubCeiling] },
  },
  { name: 'reference', type: 'text', index: true, label: { nl: 'Kenmerk', en: 'Reference' } },
  {
    name: 'recipient',
    type: 'group',
    label: { nl: 'Ontvanger', en: 'Recipient' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        defaultValue: 'organisation',
        label: { nl: 'Soort', en: 'Kind' },
        options: [
          option('organisation', 'Organisatie', 'Organisation'),
          option('privatePerson', 'Privépersoon', 'Private person'),
        ],
      },
      {
        name: 'name',
        type: 'text',
        label: { nl: 'Naam', en: 'Name' },
        admin: {
          condition: (_, siblings) => siblings?.kind !== 'privatePerson',
          description: {
            nl: 'Van een privépersoon leg je hier geen naam vast.',
            en: 'Of a private person no name is kept here.',
          },
        },
      },
      {
        name: 'kvkNumber',
        type: 'text',
        validate: validateKvkNumber,
        label: { nl: 'KvK-nummer', en: 'KvK number' },
        admin: { condition: (_, siblings) => siblings?.kind !== 'privatePerson' },
      },
    ],
  },
  {
    name: 'initiative',
    type: 'relationship',
    relationTo: 'initiatives',
    label: { nl: 'Initiatief', en: 'Initiative' },
    admin: { allowCreate: false },
  },
  centsField('requestedCents', { nl: 'Gevraagd', en: 'Requested' }),
  instantField('receivedAt', { nl: 'Aanvraag binnengekomen op', en: 'Application received at' }),
  centsField('grantedCents', { nl: 'Toegekend', en: 'Granted' }),
  centsField('settledCents', { nl: 'Definitief bedrag', en: 'Settled' }),
  dayField('decisionDate', { nl: 'Datum van het besluit', en: 'Date of the decision' }),
  dayField('settlementDate', {
    nl: 'Datum van vaststelling, intrekking of terugvordering',
    en: 'Date of settlement, revocation or reclaim',
  }),
  ...outcomeFields,
  stateAidKindField,
  { name: 'stateAid', type: 'text', label: { nl: 'Staatssteun', en: 'State aid' } },
  {
    name: 'exception',
    type: 'group',
    label: { nl: 'Boven het plafond (Awb 4:25)', en: 'Above the ceiling (Awb 4:25)' },
    access: { create: adminsOnly, update: adminsOnly },
    fields: [
      {
        name: 'ground',
        type: 'select',
        label: { nl: 'Grond', en: 'Ground' },
        options: [
          option('objection', 'Bezwaar', 'Objection'),
          option('court', 'Uitspraak van de rechter', 'Court order'),
          option('lateDecision', 'Te laat besloten', 'Late decision'),
        ],
      },
      { name: 'reference', type: 'text', label: { nl: 'Kenmerk', en: 'Reference' } },
    ],
  },
  {
    name: 'stateReason',
    type: 'textarea',
    label: { nl: 'Uitleg bij de laatste stap', en: 'Reason for the last step' },
    access: engineOwned,
    admin: { readOnly: true, condition: (data) => Boolean(data.stateReason) },
  },
  stateField(grantWorkflow),
  urnField(),
]
