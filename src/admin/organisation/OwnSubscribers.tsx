import type { PayloadRequest } from 'payload'
import { poolOf } from '../../db/poolOf'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { Vocabulary } from '../../feeds/Vocabulary'
import { describeTopic } from '../../hub/describeTopic'
import { listPartnerSubscribers } from '../../hub/listPartnerSubscribers'
import { linkSettingsOf } from '../../operations/links/linkSettings'
import type { Label } from '../../workflow'
import { formatInstant } from '../steps/formatInstant'
import { SubscriberBadge } from '../subscribers/SubscriberBadge'
import { organisationWords } from './organisationWords'

interface OwnSubscribersProps {
  req: PayloadRequest
  /** Of the partner. */
  slug: string
  language: keyof Label
}

/** Who hears at once of what a partner publishes. Nothing on a site without feeds. */
export const OwnSubscribers = async ({ language, req, slug }: OwnSubscribersProps) => {
  if (!linkSettingsOf(req.payload)) return null
  const words = organisationWords[language]
  const database = poolOf(req.payload)
  const [subscribers, terms] = await Promise.all([
    listPartnerSubscribers(database, slug),
    new Vocabulary(database, { current: 0 }, builtInTypes).current(),
  ])
  return (
    <section id="own-subscribers">
      <h2>{words.subscribers}</h2>
      <p className="noaber-page__intro">{words.subscribersIntro}</p>
      {subscribers.length === 0 ? (
        <p>{words.noSubscribers}</p>
      ) : (
        <div aria-label={words.subscribers} className="table noaber-table" role="region" tabIndex={0}>
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th scope="col">{words.receiver}</th>
                <th scope="col">{words.feed}</th>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.lastDelivery}</th>
              </tr>
            </thead>
            <tbody>
              {subscribers.map((subscriber) => (
                <tr key={subscriber.id}>
                  <td>{subscriber.host}</td>
                  <td>
                    <a href={subscriber.topic}>{describeTopic(subscriber.topic, terms, language)}</a>
                  </td>
                  <td>
                    <SubscriberBadge language={language} subscriber={subscriber} />
                  </td>
                  <td>
                    {subscriber.lastSuccessAt
                      ? formatInstant(subscriber.lastSuccessAt.toISOString(), language)
                      : words.never}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
