import type { Field, NumberField } from 'payload'
import { centsField } from '../fields/centsField'
import { emptyInCopy } from '../fields/emptyInCopy'
import { engineOwned } from '../fields/engineOwned'
import { instantField } from '../fields/instantField'
import { option } from '../fields/option'
import { urlField } from '../fields/urlField'
import { giveKeys } from './giveKeys'

/** In lists: what is left of it too. */
const withCell = (field: NumberField): NumberField => ({
  ...field,
  admin: { ...field.admin, components: { Cell: 'noaber/rsc#WindowMoneyCell' } },
})

/** What there is to give, and how it is divided. Euro cents. */
export const moneyFields: Field[] = [
  withCell(centsField('ceilingCents', { nl: 'Subsidieplafond', en: 'Ceiling' })),
  {
    name: 'hasNoCeiling',
    type: 'checkbox',
    defaultValue: false,
    label: { nl: 'Er is geen plafond', en: 'There is no ceiling' },
  },
  {
    name: 'lowering',
    type: 'group',
    label: { nl: 'Bekendmaking van de verlaging', en: 'Notice of the lowering' },
    admin: {
      description: {
        nl: 'Alleen als je het plafond verlaagt nadat de ronde is aangekondigd.',
        en: 'Only when you lower the ceiling after the window was announced.',
      },
    },
    fields: [
      { ...urlField('noticeUrl', { nl: 'Adres', en: 'Address' }), hooks: emptyInCopy },
      instantField('noticeDate', { nl: 'Bekendgemaakt op', en: 'Announced at' }, { hooks: emptyInCopy }),
    ],
  },
  {
    name: 'earlierCeilings',
    type: 'array',
    label: { nl: 'Eerdere plafonds', en: 'Earlier ceilings' },
    labels: {
      singular: { nl: 'Eerder plafond', en: 'Earlier ceiling' },
      plural: { nl: 'Eerdere plafonds', en: 'Earlier ceilings' },
    },
    access: engineOwned,
    admin: {
      readOnly: true,
      condition: (data) => Array.isArray(data.earlierCeilings) && data.earlierCeilings.length > 0,
    },
    hooks: { beforeDuplicate: [() => []] },
    fields: [
      centsField('ceilingCents', { nl: 'Bedrag', en: 'Amount' }),
      instantField('until', { nl: 'Voor aanvragen van voor', en: 'For applications from before' }),
      urlField('noticeUrl', { nl: 'Bekendmaking van de verlaging', en: 'Notice of the lowering' }),
    ],
  },
  {
    name: 'subCeilings',
    type: 'array',
    label: { nl: 'Deelplafonds', en: 'Sub-ceilings' },
    labels: {
      singular: { nl: 'Deelplafond', en: 'Sub-ceiling' },
      plural: { nl: 'Deelplafonds', en: 'Sub-ceilings' },
    },
    hooks: { beforeValidate: [giveKeys] },
    fields: [
      { name: 'title', type: 'text', required: true, label: { nl: 'Waarvoor', en: 'For what' } },
      centsField('ceilingCents', { nl: 'Bedrag', en: 'Amount' }, { required: true }),
      {
        name: 'key',
        type: 'text',
        label: { nl: 'Sleutel', en: 'Key' },
        admin: {
          readOnly: true,
          condition: (_, siblings) => Boolean(siblings?.key),
          description: {
            nl: 'Zo noemen toegekende subsidies dit deel. Blijft hetzelfde als je de naam aanpast.',
            en: 'What grants call this part. Stays the same when you change the name.',
          },
        },
      },
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
      option('proRata', 'Naar verhouding', 'Pro rata'),
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
