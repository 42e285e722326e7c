import type { Subscriber } from '../../hub/readSubscribers'
import type { Label, Tone } from '../../workflow'
import { subscriberLooks, subscriberState, type SubscriberState } from '../subscribers/subscriberState'

/** How the subscriptions of a site are doing together: as the worst of them, or `none`. */
export type SiteState = SubscriberState | 'none'

/** The worst first. What ended counts when nothing else is there: the site is told of nothing then. */
const ORDER: readonly SubscriberState[] = ['failed', 'behind', 'inOrder', 'waiting', 'ended']

/** @example siteState([inOrder, failed]) // 'failed' */
export const siteState = (
  subscriptions: readonly Pick<Subscriber, 'status' | 'failures' | 'nextTryAt'>[],
): SiteState => {
  const states = subscriptions.map(subscriberState)
  return ORDER.find((state) => states.includes(state)) ?? 'none'
}

/** Colour and word of each. */
export const siteLooks: Readonly<Record<SiteState, { tone: Tone; label: Label }>> = {
  ...subscriberLooks,
  ended: { tone: 'negative', label: { nl: 'Abonnement afgelopen', en: 'Subscription ended' } },
  none: { tone: 'neutral', label: { nl: 'Haalt zelf op', en: 'Fetches by itself' } },
}
