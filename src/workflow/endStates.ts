import { fromStates } from './defineWorkflow'
import type { StateDefinition, TransitionDefinition, Workflow } from './types'

/**
 * The states in which a document has come to rest: nothing waits or goes on there, and from there it only goes back,
 * or out. Follows from the table, whose states stand in the order of a life, and from their tone.
 *
 * @example endStates(initiativeWorkflow) // refused, completed, stopped and withdrawn
 */
export const endStates = (workflow: Workflow): ReadonlySet<string> => {
  const order = Object.keys(workflow.states)
  const goesOn = (state: string) =>
    Object.values<TransitionDefinition>(workflow.transitions).some(
      (transition) =>
        fromStates(transition).includes(state) &&
        transition.emphasis !== 'danger' &&
        order.indexOf(transition.to) > order.indexOf(state),
    )
  return new Set(
    Object.entries<StateDefinition>(workflow.states)
      .filter(([state, { tone }]) => tone !== 'waiting' && tone !== 'active' && !goesOn(state))
      .map(([state]) => state),
  )
}
