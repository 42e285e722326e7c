import type { OfferedTransition, TransitionOffer } from '../../operations/listTransitions'
import type { Label } from '../../workflow'
import type { Words } from '../useWords'
import { reasonHelp } from './reasonHelp'
import type { Step } from './Step'

/** The transitions that are offered, as steps: the usual next one first, those with consequences last. */
export const transitionSteps = (
  offer: TransitionOffer,
  words: Words,
  say: (label: Label) => string,
): readonly Step[] =>
  offer.transitions
    .map((transition) => toStep(transition, offer, words, say))
    .sort((a, b) => rankOf(a) - rankOf(b))

const rankOf = ({ emphasis }: Step): number => (emphasis === 'primary' ? 0 : emphasis === 'danger' ? 2 : 1)

const toStep = (
  transition: OfferedTransition,
  offer: TransitionOffer,
  words: Words,
  say: (label: Label) => string,
): Step => {
  const here = new Set(transition.fields.map(({ path }) => path))
  const asksHere = (fields: readonly string[]) => fields.length > 0 && fields.every((path) => here.has(path))
  const warnings = transition.refusals.filter(({ code }) => code === 'confirm')
  const blockers = transition.refusals.filter(
    ({ code, fields }) => code !== 'confirm' && code !== 'missingReason' && !asksHere(fields),
  )
  return {
    key: transition.name,
    path: '/transition',
    body: { transition: transition.name, expectedState: offer.state },
    title: say(transition.label),
    intro: null,
    to: transition.to,
    emphasis: transition.emphasis,
    reason: transition.needsReason ? 'required' : 'none',
    reasonHelp: reasonHelp(transition, words),
    fields: transition.fields,
    warnings: warnings.map(({ guard = '', message }) => ({ guard, message: say(message) })),
    blockers: blockers.map(({ message }) => say(message)),
    canPlan: transition.refusals.every(({ code }) => code === 'confirm' || code === 'missingReason'),
    done: null,
  }
}
