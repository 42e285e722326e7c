import type { Field } from 'payload'
import { dayField } from '../fields/dayField'
import { emptyInCopy } from '../fields/emptyInCopy'
import { urlField } from '../fields/urlField'

/** The decision that fixed the window, its notice in the official gazette, and state aid. */
export const decisionFields: Field[] = [
  {
    name: 'decision',
    type: 'group',
    label: { nl: 'Vaststellingsbesluit', en: 'Decision' },
    fields: [
      { name: 'number', type: 'text', label: { nl: 'Nummer', en: 'Number' }, hooks: emptyInCopy },
      dayField('date', { nl: 'Datum', en: 'Date' }, { hooks: emptyInCopy }),
    ],
  },
  {
    ...urlField(
      'noticeUrl',
      { nl: 'Bekendmaking', en: 'Notice' },
      {
        nl: 'Het adres van de bekendmaking in het Provinciaal blad.',
        en: 'The address of the notice in the official gazette.',
      },
    ),
    hooks: emptyInCopy,
  },
  dayField(
    'noticeDate',
    { nl: 'Datum van de bekendmaking', en: 'Date of the notice' },
    { hooks: emptyInCopy },
  ),
  { name: 'stateAid', type: 'text', label: { nl: 'Grondslag voor staatssteun', en: 'State aid basis' } },
]
