import type { BoardCard } from '../../operations/desk/BoardCard'
import type { BoardSteps } from './BoardStep'

/** Whether a card may go to a column: it is there already, a step leads there, or why none does. */
export type Move =
  | { kind: 'here' }
  | { kind: 'step'; name: string }
  | { kind: 'closed'; why: 'notFromHere' | 'notYou' | 'siteOnly' }

/**
 * The step that brings a card to the column of a state. From which states, and for whom, stands in the workflow; what
 * else the step asks is found out when it is taken.
 */
export const findMove = (card: Pick<BoardCard, 'state' | 'steps'>, to: string, steps: BoardSteps): Move => {
  if (card.state === to) return { kind: 'here' }
  const name = card.steps.find((step) => steps[step]?.to === to)
  if (name) return { kind: 'step', name }
  const leading = Object.values(steps).filter((step) => step.to === to && step.from.includes(card.state))
  if (leading.length === 0) return { kind: 'closed', why: 'notFromHere' }
  return { kind: 'closed', why: leading.every(({ isSystem }) => isSystem) ? 'siteOnly' : 'notYou' }
}
