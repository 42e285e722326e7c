import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import { queueCollections, readQueue } from '../../operations/readQueue'
import { readQueueItem } from '../../operations/readQueueItem'
import { settingsOf } from '../../publishing/settingsOf'
import { PanelPage } from '../page/PanelPage'
import { looksOf } from '../state/looksOf'
import { openQueue } from './openQueue'
import './queue.css'
import { QueueDesk } from './QueueDesk'
import { QueueFilters } from './QueueFilters'
import { QueueItemView } from './QueueItemView'
import { QueueList } from './QueueList'
import { isNarrowed, itemKey, queueHref, readItemKey, readPlace } from './queuePlace'

/** `/admin/queue`: what waits for the desk, one after the other, with what is needed to judge it. */
export const QueueView = async (props: AdminViewServerProps) => {
  const { initPageResult, searchParams } = props
  const place = readPlace(searchParams)
  const { language, panel, words } = openQueue(props, place)
  const { req } = initPageResult
  const { payload } = req
  const { entries, next: nextPage } = await readQueue(req, place, { after: place.after })
  const asked = readItemKey(place.item)
  const askedItem = asked ? await readQueueItem(req, asked.collection, asked.id) : null
  const first = entries[0]
  const item = askedItem ?? (first ? await readQueueItem(req, first.collection, first.id) : null)

  const hrefOf = (key: string | null, after = place.after) => queueHref(panel, { ...place, after, item: key })
  const at = item ? entries.findIndex((entry) => itemKey(entry) === itemKey(item)) : -1
  const [before, after] = [entries[at - 1], entries[at + 1]]
  const laterPage = nextPage ? hrefOf(null, nextPage) : null
  const hrefs = {
    here: hrefOf(item ? itemKey(item) : null),
    next: after ? hrefOf(itemKey(after)) : laterPage,
    previous: before ? hrefOf(itemKey(before)) : null,
    open: item
      ? formatAdminURL({
          adminRoute: payload.config.routes.admin,
          path: `/collections/${item.collection}/${item.id}`,
        })
      : '',
    home: hrefOf(null, null),
  }
  const workflow = item ? settingsOf(payload, item.collection).workflow : undefined
  const deskItem = item && {
    collection: item.collection,
    id: item.id,
    kind: item.kind,
    title: item.title,
    offer: item.offer,
    seen: item.seen,
    values: item.values,
    submitterName: item.submitterName,
  }
  return (
    <PanelPage className="noaber-queue" trail={[{ label: words.title }]} view={props}>
      <h1>{words.title}</h1>
      <p className="noaber-page__intro">{words.intro}</p>
      <QueueFilters kinds={queueCollections(req).submissions} panel={panel} place={place} req={req} />
      {place.item && !askedItem ? (
        <p className="noaber-queue__gone" role="status">
          {words.gone}
        </p>
      ) : null}
      <div className="noaber-queue__columns">
        <QueueList
          current={item ? itemKey(item) : null}
          entries={entries}
          hrefOf={hrefOf}
          later={laterPage}
          start={place.after ? hrefs.home : null}
          language={language}
          payload={payload}
        />
        <div className="noaber-queue__item">
          <QueueDesk hrefs={hrefs} item={deskItem} states={workflow ? looksOf(workflow) : {}} />
          {item ? (
            <QueueItemView
              cameInAt={entries[at]?.at ?? null}
              item={item}
              language={language}
              payload={payload}
            />
          ) : (
            <p className="noaber-queue__none">{isNarrowed(place) ? words.noneHere : words.none}</p>
          )}
        </div>
      </div>
    </PanelPage>
  )
}
