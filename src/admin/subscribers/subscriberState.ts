import type { Subscriber } from '../../hub/readSubscribers'
import type { Label, Tone } from '../../workflow'

/** How a subscriber is doing. */
export type SubscriberState = 'inOrder' | 'behind' | 'failed' | 'waiting' | 'ended'

/** Behind: a delivery failed and is tried again. Failed: it was tried for a day; a new change tries once more. */
export const subscriberState = ({
  status,
  failures,
  nextTryAt,
}: Pick<Subscriber, 'status' | 'failures' | 'nextTryAt'>): SubscriberState => {
  if (status !== 'active') return status
  if (failures === 0) return 'inOrder'
  return nextTryAt ? 'behind' : 'failed'
}

/** Colour and word of each. */
export const subscriberLooks: Readonly<Record<SubscriberState, { tone: Tone; label: Label }>> = {
  inOrder: { tone: 'positive', label: { nl: 'In orde', en: 'In order' } },
  behind: { tone: 'waiting', label: { nl: 'Loopt achter', en: 'Behind' } },
  failed: { tone: 'negative', label: { nl: 'Mislukt', en: 'Failed' } },
  waiting: { tone: 'active', label: { nl: 'Wacht op bevestiging', en: 'Waits for confirmation' } },
  ended: { tone: 'neutral', label: { nl: 'Afgelopen', en: 'Ended' } },
}
