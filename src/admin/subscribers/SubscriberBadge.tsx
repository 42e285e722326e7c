import type { Subscriber } from '../../hub/readSubscribers'
import type { Label } from '../../workflow'
import { ToneIcon } from '../state/ToneIcon'
import { subscriberLooks, subscriberState } from './subscriberState'

/** How a subscriber is doing: colour, sign and word. */
export const SubscriberBadge = ({
  language,
  subscriber,
}: {
  language: keyof Label
  subscriber: Subscriber
}) => {
  const state = subscriberState(subscriber)
  const { label, tone } = subscriberLooks[state]
  return (
    <span className={`noaber-badge noaber-badge--${tone}`} data-state={state}>
      <ToneIcon tone={tone} />
      {label[language]}
    </span>
  )
}
