import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from './types'

/**
 * Checks a workflow when it is defined and gives it back with its names as literal types.
 *
 * @throws Error when a transition names a state that is not there, when a state cannot be reached by
 *   any transition, or when `shownAs` names no state: a typing error shows at start, not on a Friday.
 * @example
 * export const themeWorkflow = defineWorkflow({
 *   collection: 'themes',
 *   create: { to: 'draft', by: ['editor'] },
 *   import: { by: ['editor', 'system'] },
 *   states: { draft: { label: { nl: 'Concept', en: 'Draft' } }, published: { label: …, isPublic: true } },
 *   transitions: { publish: { label: …, from: 'draft', to: 'published', by: ['editor'] } },
 * })
 */
export const defineWorkflow = <const S extends string, const T extends string>(
  workflow: WorkflowDefinition<S, T>,
): WorkflowDefinition<S, T> => {
  const states = new Set<string>(Object.keys(workflow.states))
  const fail = (what: string): never => {
    throw new Error(`Workflow of '${workflow.collection}': ${what}`)
  }
  const starts = [workflow.create.to, ...(workflow.create.instead ? [workflow.create.instead.to] : [])]
  for (const start of starts) if (!states.has(start)) fail(`create names the unknown state '${start}'.`)
  const reached = new Set<string>(starts)
  for (const [name, transition] of Object.entries<TransitionDefinition>(workflow.transitions)) {
    for (const state of [...fromStates(transition), transition.to]) {
      if (!states.has(state)) fail(`transition '${name}' names the unknown state '${state}'.`)
    }
    reached.add(transition.to)
  }
  for (const [name, state] of Object.entries<StateDefinition>(workflow.states)) {
    if (!reached.has(name)) fail(`no transition leads to the state '${name}'.`)
    if (state.shownAs && !states.has(state.shownAs))
      fail(`'${name}' is shown as the unknown '${state.shownAs}'.`)
  }
  return workflow
}

/** The states that a transition may start from, as a list. */
export const fromStates = (transition: TransitionDefinition): readonly string[] =>
  typeof transition.from === 'string' ? [transition.from] : transition.from
