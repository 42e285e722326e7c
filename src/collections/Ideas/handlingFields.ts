import type { Field } from 'payload'
import { staffOnly } from '../../access/fields/staffOnly'
import { editorsOnly } from '../../access/fields/editorsOnly'
import { engineOwned } from '../fields/engineOwned'
import { instantField } from '../fields/instantField'
import { option } from '../fields/option'
import { reachableRelation } from '../validation/reachable'

const byEditors = { create: editorsOnly, update: editorsOnly }

/** Why an idea is not placed. */
export const refusalGrounds = () => [
  option('notProvincial', 'Geen taak van de provincie', 'Not a matter for the province'),
  option('duplicate', 'Dit idee is er al', 'Duplicate'),
  option('houseRules', 'Tegen de spelregels', 'Against the house rules'),
  option('personalData', 'Gaat over iemand persoonlijk', 'Personal data'),
  option('commercial', 'Reclame', 'Advertising'),
  option('unclear', 'Niet duidelijk genoeg', 'Not clear enough'),
]

/** Who handles an idea, by when, and where it went instead. */
export const handlingFields: Field[] = [
  {
    name: 'handler',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { nl: 'Behandelaar', en: 'Handler' },
    access: { ...byEditors, read: staffOnly },
    filterOptions: { role: { equals: 'assessor' } },
    // Whoever handled it before stays, also after changing jobs.
    validate: reachableRelation,
    admin: { allowCreate: false, allowEdit: false },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'team',
    type: 'text',
    label: { nl: 'Team', en: 'Team' },
    access: byEditors,
    admin: {
      description: { nl: 'Dit ziet iedereen, de behandelaar niet.', en: 'Public, unlike the handler.' },
    },
  },
  instantField(
    'answerDueAt',
    { nl: 'Antwoord uiterlijk op', en: 'Answer due' },
    { access: byEditors, index: true },
  ),
  {
    name: 'referredTo',
    type: 'group',
    label: { nl: 'Doorgestuurd naar', en: 'Referred to' },
    access: byEditors,
    fields: [
      { name: 'name', type: 'text', label: { nl: 'Organisatie', en: 'Body' } },
      { name: 'address', type: 'text', label: { nl: 'Adres', en: 'Address' } },
    ],
  },
  {
    name: 'refusalGround',
    type: 'select',
    label: { nl: 'Grond om niet te plaatsen', en: 'Ground for refusal' },
    access: { ...byEditors },
    options: refusalGrounds(),
  },
  {
    name: 'closedReason',
    type: 'textarea',
    label: { nl: 'Waarom gesloten', en: 'Why it was closed' },
    access: byEditors,
    admin: { condition: (data) => data.state === 'closed' },
  },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: 'ideas',
    index: true,
    label: { nl: 'Samengevoegd met', en: 'Merged into' },
    access: engineOwned,
    admin: { readOnly: true, condition: (data) => Boolean(data.mergedInto) },
    hooks: { beforeDuplicate: [() => null] },
  },
]
