import { describeFailure } from '../../hub/describeFailure'
import type { Subscriber } from '../../hub/readSubscribers'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { endReasons, type SubscriberWords } from './subscriberWords'

interface SubscriberFactsProps {
  subscriber: Subscriber
  /** The feed in words. */
  feed: string
  language: keyof Label
  words: SubscriberWords
}

/** What is known of a subscriber, as a list of names and values. */
export const SubscriberFacts = ({ feed, language, subscriber, words }: SubscriberFactsProps) => {
  const when = (at: Date | null, otherwise: string = words.nothing) =>
    at ? formatInstant(at.toISOString(), language) : otherwise
  const { endReason, failures, lastError, lastStatus, nextTryAt } = subscriber
  const facts: [string, string][] = [
    [words.since, when(subscriber.createdAt)],
    [words.leaseUntil, when(subscriber.leaseUntil)],
    [words.lastDelivery, when(subscriber.lastSuccessAt, words.never)],
    [words.signed, subscriber.isSigned ? words.yes : words.no],
    ...(failures > 0
      ? ([
          [words.failures, String(failures)],
          [words.nextTry, when(nextTryAt, words.waitsForChange)],
        ] as [string, string][])
      : []),
    ...(lastError
      ? [[words.lastError, describeFailure(lastError, lastStatus, language)] as [string, string]]
      : []),
    ...(endReason ? [[words.state, endReasons[endReason][language]] as [string, string]] : []),
  ]
  return (
    <dl className="noaber-facts">
      <div>
        <dt>{words.feed}</dt>
        <dd>
          <a href={subscriber.topic}>{feed}</a>
        </dd>
      </div>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
