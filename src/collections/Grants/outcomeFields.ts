import type { Field } from 'payload'
import { option } from '../fields/option'
import { validatePlace } from '../validation/validatePlace'

/** Why this application got its grant: its place, as the province decided it, and in words. */
export const outcomeFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'rank',
        type: 'number',
        validate: validatePlace,
        label: { nl: 'Plaats in de rangschikking', en: 'Place in the ranking' },
      },
      { name: 'score', type: 'number', label: { nl: 'Punten', en: 'Score' } },
      {
        name: 'drawNumber',
        type: 'number',
        validate: validatePlace,
        label: { nl: 'Lotnummer', en: 'Number in the draw' },
      },
    ],
  },
  {
    name: 'motivation',
    type: 'textarea',
    label: { nl: 'Motivering', en: 'Motivation' },
    admin: {
      description: {
        nl: 'Iedereen kan dit lezen, behalve bij een privépersoon. Noem geen namen van mensen.',
        en: 'Everybody can read this, except of a private person. Name no people.',
      },
    },
  },
]

/** What kind of state aid it is; its number stands in `stateAid`. */
export const stateAidKindField: Field = {
  name: 'stateAidKind',
  type: 'select',
  label: { nl: 'Soort staatssteun', en: 'Kind of state aid' },
  options: [
    option('none', 'Geen staatssteun', 'No state aid'),
    option('deMinimis', 'De-minimissteun', 'De minimis aid'),
    option('blockExemption', 'Vrijgesteld (AGVV)', 'Block exemption (GBER)'),
    option('notified', 'Aangemeld bij de Europese Commissie', 'Notified to the European Commission'),
  ],
}
