import type { Field } from 'payload'
import { centsField } from '../fields/centsField'
import { engineOwned } from '../fields/engineOwned'
import { option } from '../fields/option'

/** What there is to give, and how it is divided. Euro cents. */
export const moneyFields: Field[] = [
  centsField('ceilingCents', { nl: 'Subsidieplafond', en: 'Ceiling' }),
  {
    name: 'hasNoCeiling',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Er is geen plafond', en: 'There is no ceiling' },
  },
  {
    name: 'subCeilings',
    type: 'array',
    label: { nl: 'Deelplafonds', en: 'Sub-ceilings' },
    labels: {
      singular: { nl: 'Deelplafond', en: 'Sub-ceiling' },
      plural: { nl: 'Deelplafonds', en: 'Sub-ceilings' },
    },
    fields: [
      { name: 'title', type: 'text', required: true, label: { nl: 'Waarvoor', en: 'For what' } },
      centsField('ceilingCents', { nl: 'Bedrag', en: 'Amount' }, { required: true }),
    ],
  },
  {
    type: 'row',
    fields: [
      centsField('amountFromCents', { nl: 'Bedrag vanaf', en: 'Amount from' }),
      centsField('amountToCents', { nl: 'Bedrag tot en met', en: 'Amount to' }),
    ],
  },
  {
    name: 'maximumPercentage',
    type: 'number',
    min: 0,
    max: 100,
    label: { nl: 'Hoogstens dit deel van de kosten (%)', en: 'At most this share of the costs (%)' },
  },
  { name: 'coFinancing', type: 'textarea', label: { nl: 'Eigen bijdrage', en: 'Co-financing' } },
  {
    name: 'allocation',
    type: 'select',
    label: { nl: 'Hoe wordt het verdeeld?', en: 'Allocation' },
    options: [
      option('firstCome', 'Op volgorde van binnenkomst', 'First come, first served'),
      option('ranking', 'De beste aanvragen eerst', 'Ranking'),
      option('lottery', 'Loting', 'Lottery'),
    ],
  },
  {
    name: 'closedReason',
    type: 'select',
    label: { nl: 'Waarom gesloten', en: 'Why it closed' },
    options: [
      option('deadline', 'De tijd was om', 'The period ended'),
      option('exhausted', 'Het geld was op', 'The money was used up'),
      option('suspended', 'De ronde was tijdelijk dicht', 'It was suspended'),
    ],
    access: engineOwned,
    admin: { readOnly: true, condition: (data) => Boolean(data.closedReason) },
    hooks: { beforeDuplicate: [() => null] },
  },
]
