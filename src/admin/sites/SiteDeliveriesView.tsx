import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { poolOf } from '../../db/poolOf'
import { languageOf } from '../../errors/languageOf'
import { builtInTypes } from '../../feeds/types/builtInTypes'
import { Vocabulary } from '../../feeds/Vocabulary'
import { describeTopic } from '../../hub/describeTopic'
import { readDelivered, readReceipts } from '../../hub/readDeliveries'
import { readSubscriptions } from '../../operations/sites/readSubscriptions'
import '../admin.css'
import { ReceiptsTable } from '../subscribers/ReceiptsTable'
import { subscriberWords } from '../subscribers/subscriberWords'
import { SiteBadge } from './SiteBadge'
import { siteState } from './siteState'
import { SiteSubscriptions } from './SiteSubscriptions'
import { siteWords } from './siteWords'

/** The tab of a site that tells what it is sent and whether that arrives. For who may read the site. */
export const SiteDeliveriesView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id = Number(doc?.id)
  if (!Number.isSafeInteger(id) || !(await mayRead(req, id))) return null
  const language = languageOf(req)
  const words = siteWords[language]
  const database = poolOf(req.payload)
  const numbers = (await readSubscriptions(req, [id])).get(id) ?? []
  const subscriptions = await readDelivered(database, numbers)
  const receipts = await readReceipts(database, numbers)
  const terms =
    numbers.length === 0 ? null : await new Vocabulary(database, { current: 0 }, builtInTypes).current()
  const nameOf = (topic: string) => (terms ? describeTopic(topic, terms, language) : topic)
  const feeds = new Map(subscriptions.map((each) => [each.id, nameOf(each.topic)]))
  return (
    <Gutter className="noaber-page noaber-site">
      <div className="noaber-page__head">
        <h2>{words.deliveries}</h2>
        <SiteBadge language={language} state={siteState(subscriptions)} />
      </div>
      <p className="noaber-page__intro">{words.intro}</p>
      {subscriptions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <SiteSubscriptions
            language={language}
            nameOf={nameOf}
            subscriptions={subscriptions}
            words={words}
          />
          <h2>{words.receipts}</h2>
          <ReceiptsTable
            feeds={feeds}
            language={language}
            receipts={receipts}
            words={subscriberWords[language]}
          />
        </>
      )}
    </Gutter>
  )
}

const mayRead = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const site = await req.payload.findByID({
    collection: 'sites',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: { name: true },
    user: req.user,
  })
  return site !== null
}
