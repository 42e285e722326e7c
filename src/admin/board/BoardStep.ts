import type { Label, TransitionDefinition, Workflow } from '../../workflow'
import { fromStates } from '../../workflow'

/** A transition as the board needs it: plain data for the browser. */
export interface BoardStep {
  label: Label
  from: readonly string[]
  to: string
  emphasis: 'primary' | 'danger' | null
  /** Whether only the site itself takes it. */
  isSystem: boolean
}

/** The transitions of a workflow by name. */
export type BoardSteps = Readonly<Record<string, BoardStep>>

/** What the board gets of a workflow, beside the looks of its states. */
export const boardStepsOf = (workflow: Workflow): BoardSteps =>
  Object.fromEntries(
    Object.entries<TransitionDefinition>(workflow.transitions).map(([name, transition]) => [
      name,
      {
        label: { ...transition.label },
        from: fromStates(transition),
        to: transition.to,
        emphasis: transition.emphasis ?? null,
        isSystem: transition.by.every((role) => role === 'system'),
      },
    ]),
  )

const ORDER = ['primary', null, 'danger']

/** The names of steps as they stand in a menu: the usual next one first, those with consequences last. */
export const orderSteps = (names: readonly string[], steps: BoardSteps): readonly string[] => {
  const rankOf = (name: string) => ORDER.indexOf(steps[name]?.emphasis ?? null)
  return [...names].sort((a, b) => rankOf(a) - rankOf(b))
}
