import type { StateDefinition, Workflow } from '../../workflow'
import type { StateLooks } from './StateLooks'

/** How the states of a workflow look, as plain data for the browser. */
export const looksOf = (workflow: Workflow): StateLooks =>
  Object.fromEntries(
    Object.entries<StateDefinition>(workflow.states).map(([state, { label, tone, isPublic }]) => [
      state,
      { label: { ...label }, tone: tone ?? 'neutral', isPublic: Boolean(isPublic) },
    ]),
  )
