import type { QueueItem } from '../../operations/readQueueItem'
import type { Label } from '../../workflow'
import { isSettlement } from '../../hooks/plannedStep'
import { moderationSteps } from '../steps/moderationSteps'
import type { Step } from '../steps/Step'
import { transitionSteps } from '../steps/transitionSteps'
import type { Words } from '../useWords'
import type { QueueWords } from './queueWords'

/** The steps that somebody may take with an item, by the place that they have in the queue. */
export interface QueueSteps {
  publish: Step | null
  ask: Step | null
  refuse: Step | null
  others: readonly Step[]
}

/** Sorts the steps that are offered for an item. Each can be undone, and none is planned for another day here. */
export const queueSteps = (
  { kind, offer, seen }: Pick<QueueItem, 'kind' | 'offer' | 'seen'>,
  words: Words,
  queue: QueueWords,
  say: (label: Label) => string,
): QueueSteps => {
  const all = (
    kind === 'proposal'
      ? moderationSteps(offer, words, say).filter(({ key }) => isSettlement(key))
      : transitionSteps(offer, words, say)
  ).map((step) => ({
    ...step,
    body: { ...step.body, seen, undoable: true },
    canPlan: false,
    intro: step.key === 'approveProposal' ? queue.approveIntro : step.intro,
  }))
  const publish = all.find(({ emphasis }) => emphasis === 'primary') ?? null
  const ask = all.find(({ to }) => to === 'needsInfo') ?? null
  const refuse = all.find(({ key, to }) => to === 'refused' || key === 'rejectProposal') ?? null
  return { publish, ask, refuse, others: all.filter((step) => ![publish, ask, refuse].includes(step)) }
}

/** The step that somebody took or planned for an item already, so that no other can be taken now. */
export const heldStep = ({ kind, offer }: Pick<QueueItem, 'kind' | 'offer'>) =>
  offer.scheduled && (kind === 'submission' || isSettlement(offer.scheduled.transition))
    ? offer.scheduled
    : null
