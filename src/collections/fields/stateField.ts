import type { SelectField } from 'payload'
import type { StateDefinition, Workflow } from '../../workflow/types'
import { ownersOnly } from '../../hooks/followPath'
import { keepsStateSecret, noFilterForStrangers, showPublicState } from './publicState'

/**
 * The state of a document, with the options of its workflow. Changed by transitions only: the hooks hold a
 * write to it, through whichever door, to the table. That is why it has no field access of its own, which
 * would leave a wrong state out in silence instead of refusing it.
 */
export const stateField = (workflow: Workflow): SelectField => ({
  name: 'state',
  type: 'select',
  label: { nl: 'Status', en: 'State' },
  index: true,
  required: true,
  defaultValue: workflow.create.to,
  options: Object.entries<StateDefinition>(workflow.states).map(([value, { label }]) => ({
    value,
    label: { ...label },
  })),
  admin: {
    readOnly: true,
    position: 'sidebar',
    description: {
      nl: 'Verandert met de knoppen boven dit formulier.',
      en: 'Changes with the buttons above this form.',
    },
  },
  hooks: {
    beforeDuplicate: [() => workflow.create.to],
    ...(keepsStateSecret(workflow) ? { afterRead: [showPublicState(workflow)] } : {}),
  },
  ...(keepsStateSecret(workflow) ? { access: { read: noFilterForStrangers }, custom: ownersOnly } : {}),
})
