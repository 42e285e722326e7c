import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { describeFailure } from '../../hub/describeFailure'
import { describeTopic } from '../../hub/describeTopic'
import { listSubscribers } from '../../hub/readSubscribers'
import { readSitesOf } from '../../operations/sites/readSubscriptions'
import { PanelPage } from '../page/PanelPage'
import { formatInstant } from '../steps/formatInstant'
import { openSubscribers } from './openSubscribers'
import { SiteLink } from '../sites/SiteLink'
import { SubscriberBadge } from './SubscriberBadge'
import { endReasons } from './subscriberWords'

/** `/admin/subscribers`: who hears of changes in feeds, and whether everything arrives. */
export const SubscribersView = async (props: AdminViewServerProps) => {
  const { database, home, language, terms, words } = await openSubscribers(props)
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const page = Math.max(1, Math.floor(Number(searchParams?.page)) || 1)
  const { subscribers, hasMore } = await listSubscribers(database, page)
  const sites = await readSitesOf(
    req,
    subscribers.map(({ id }) => id),
  )
  const when = (at: Date | null, otherwise: string) =>
    at ? formatInstant(at.toISOString(), language) : otherwise
  return (
    <PanelPage trail={[{ label: words.title }]} view={props}>
      <h1>{words.title}</h1>
      <p className="noaber-page__intro">{words.intro}</p>
      {subscribers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="table noaber-table" role="region" aria-label={words.title} tabIndex={0}>
          <table cellPadding="0" cellSpacing="0">
            <thead>
              <tr>
                <th scope="col">{words.receiver}</th>
                <th scope="col">{words.site}</th>
                <th scope="col">{words.feed}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.lastDelivery}</th>
                <th scope="col">{words.leaseUntil}</th>
                <th scope="col">{words.since}</th>
              </tr>
            </thead>
            <tbody>
              {subscribers.map((subscriber) => (
                <tr key={subscriber.id}>
                  <td>
                    <Link href={`${home}/${subscriber.id}`} prefetch={false}>
                      {subscriber.host}
                    </Link>
                  </td>
                  <td>
                    <SiteLink adminRoute={req.payload.config.routes.admin} site={sites.get(subscriber.id)} />
                  </td>
                  <td>
                    <a href={subscriber.topic}>{describeTopic(subscriber.topic, terms, language)}</a>
                  </td>
                  <td>
                    <SubscriberBadge language={language} subscriber={subscriber} />
                    {subscriber.status === 'ended' && subscriber.endReason ? (
                      <p className="noaber-table__more">{endReasons[subscriber.endReason][language]}</p>
                    ) : null}
                    {subscriber.lastError && subscriber.endReason !== 'gone' ? (
                      <p className="noaber-table__more">
                        {describeFailure(subscriber.lastError, subscriber.lastStatus, language)}
                        {subscriber.failures > 1 ? ` (${subscriber.failures}×)` : ''}
                      </p>
                    ) : null}
                  </td>
                  <td>{when(subscriber.lastSuccessAt, words.never)}</td>
                  <td>{when(subscriber.leaseUntil, words.nothing)}</td>
                  <td>{when(subscriber.createdAt, words.nothing)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page > 1 || hasMore ? (
        <p className="noaber-page__pages">
          {page > 1 ? <Link href={`${home}?page=${page - 1}`}>{words.newer}</Link> : null}
          {hasMore ? <Link href={`${home}?page=${page + 1}`}>{words.older}</Link> : null}
        </p>
      ) : null}
    </PanelPage>
  )
}
