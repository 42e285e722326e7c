import { describeFailure } from '../../hub/describeFailure'
import type { Delivered } from '../../hub/readDeliveries'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { SubscriberBadge } from '../subscribers/SubscriberBadge'
import { endReasons, subscriberWords } from '../subscribers/subscriberWords'
import type { SiteWords } from './siteWords'

interface SiteSubscriptionsProps {
  subscriptions: readonly Delivered[]
  /** A feed in words, by its address. */
  nameOf: (topic: string) => string
  language: keyof Label
  words: SiteWords
}

/** The subscriptions of a site: which feed, how it is doing, and what was sent last. */
export const SiteSubscriptions = ({ language, nameOf, subscriptions, words }: SiteSubscriptionsProps) => {
  const when = (at: Date | null) => (at ? formatInstant(at.toISOString(), language) : words.nothing)
  return (
    <div aria-label={words.deliveries} className="table noaber-table" role="region" tabIndex={0}>
      <table cellPadding="0" cellSpacing="0">
        <thead>
          <tr>
            <th scope="col">{words.feed}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.lastSent}</th>
            <th scope="col">{words.waitsSince}</th>
            <th scope="col">{words.leaseUntil}</th>
            <th scope="col">{words.server}</th>
          </tr>
        </thead>
        <tbody>
          {subscriptions.map((subscription) => (
            <tr key={subscription.id}>
              <td>
                <a href={subscription.topic}>{nameOf(subscription.topic)}</a>
              </td>
              <td>
                <SubscriberBadge language={language} subscriber={subscription} />
                {subscription.status === 'ended' && subscription.endReason ? (
                  <p className="noaber-table__more">{endReasons[subscription.endReason][language]}</p>
                ) : null}
              </td>
              <td>
                <LastSent language={language} last={subscription.last} words={words} />
              </td>
              <td>{when(subscription.isBehind ? subscription.wantedSince : null)}</td>
              <td>{when(subscription.status === 'active' ? subscription.leaseUntil : null)}</td>
              <td>{subscription.host}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const LastSent = ({
  language,
  last,
  words,
}: Pick<SiteSubscriptionsProps, 'language' | 'words'> & Pick<Delivered, 'last'>) => {
  if (!last) return words.never
  const { at, change, error, status } = last
  return (
    <>
      {formatInstant(at.toISOString(), language)}
      <p className="noaber-table__more">
        {words.change} {change ?? words.byClock}
        {': '}
        {error
          ? describeFailure(error, status, language)
          : `${subscriberWords[language].arrived} (${status})`}
      </p>
    </>
  )
}
