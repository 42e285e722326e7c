import type { TransitionOffer } from '../../operations/listTransitions'
import type { useWords } from '../useWords'
import { formatInstant } from './formatInstant'
import type { Step } from './Step'

/** What is said when a step was taken, or planned: the new state, or when it will be. */
export const describeDone = (
  step: Step,
  offer: TransitionOffer | null,
  { language, say, words: { done, plannedFor } }: ReturnType<typeof useWords>,
): string => {
  if (step.done) return step.done
  const planned = offer?.scheduled?.transition === step.key && offer.state !== step.to
  if (planned && offer.scheduled) return `${plannedFor} ${formatInstant(offer.scheduled.at, language)}.`
  return `${done} ‘${offer ? say(offer.label) : ''}’.`
}
