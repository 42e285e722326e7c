import type { Field } from 'payload'
import { publishableFields } from '../fields/publishableFields'
import { applicationFields } from './applicationFields'
import { decisionFields } from './decisionFields'
import { moneyFields } from './moneyFields'
import { titleOfNextYear } from './nextYear'
import { outcomeFields } from './outcomeFields'
import { periodFields } from './periodFields'
import { subsidyWindowWorkflow } from './workflow'

/**
 * Fields of a subsidy window: when it is open, for what and for whom, and with how much money. A copy is the window of the
 * year after: the same dates a year later, and without decision and notice.
 */
export const subsidyWindowFields: Field[] = publishableFields({
  workflow: subsidyWindowWorkflow,
  titleOfCopy: titleOfNextYear,
  content: periodFields,
  tabs: [
    { label: { nl: 'Geld', en: 'Money' }, fields: moneyFields },
    { label: { nl: 'Aanvragen', en: 'Applying' }, fields: applicationFields },
    { label: { nl: 'Besluit', en: 'Decision' }, fields: decisionFields },
    { label: { nl: 'Uitslag', en: 'Outcome' }, fields: outcomeFields },
  ],
})
