import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isRowId } from '../../access/isRowId'
import { describeTopic } from '../../hub/describeTopic'
import { readSubscriber } from '../../hub/readSubscribers'
import { PanelPage } from '../page/PanelPage'
import { EndSubscription } from './EndSubscription'
import { openSubscribers } from './openSubscribers'
import { ReceiptsTable } from './ReceiptsTable'
import { SubscriberBadge } from './SubscriberBadge'
import { SubscriberFacts } from './SubscriberFacts'

/** `/admin/subscribers/{id}`: one subscriber, with its latest receipts; for admins the button that ends it. */
export const SubscriberView = async (props: AdminViewServerProps) => {
  const { database, home, language, mayEnd, terms, words } = await openSubscribers(props)
  const { initPageResult, params } = props
  const id = [params?.segments].flat().at(-1)
  const found = isRowId(id) ? await readSubscriber(database, Number(id)) : null
  if (!found) notFound()
  const { receipts, subscriber } = found
  const { payload } = initPageResult.req
  return (
    <PanelPage trail={[{ label: words.title, url: home }, { label: subscriber.host }]} view={props}>
      <div className="noaber-page__head">
        <h1>{subscriber.host}</h1>
        <SubscriberBadge language={language} subscriber={subscriber} />
        {mayEnd && subscriber.status !== 'ended' ? (
          <EndSubscription
            address={`${payload.config.routes.api}/hub/subscriptions/${subscriber.id}/end`}
            home={home}
            words={words}
          />
        ) : null}
      </div>
      <SubscriberFacts
        feed={describeTopic(subscriber.topic, terms, language)}
        language={language}
        subscriber={subscriber}
        words={words}
      />
      <h2>{words.receipts}</h2>
      <ReceiptsTable language={language} receipts={receipts} words={words} />
    </PanelPage>
  )
}
