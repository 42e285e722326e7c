import type { Response } from 'express'
import type { PayloadRequest } from 'payload'
import type { FeedsContext } from '../../feeds/context'
import { withTerms } from '../../feeds/http/withTerms'
import type { ItemRow } from '../../feeds/load'
import { buildPreview } from '../../publishing/buildPreview'
import type { BuiltItem } from '../../publishing/buildItem'
import { settingsOf } from '../../publishing/settingsOf'
import { PageNotFound } from '../../site/PageNotFound'
import { previewPage } from '../../site/preview/previewPage'
import { shownState } from '../../workflow'
import { PreviewEnded } from './PreviewEnded'
import { previewHeaders } from './previewHeaders'

interface PreviewCall {
  asker: PayloadRequest
  context: FeedsContext
  collection: string
  id: number
  /** The path below which its files are. */
  mediaAt: string
  /** Until when the link works; for who is signed in there is no end. */
  until?: Date
  isLive?: boolean
  /** What the form holds. */
  typed?: Record<string, unknown>
}

/**
 * Answers with the page of a document as it would be.
 *
 * @throws PageNotFound, or PreviewEnded for a link, when the document is not there any more
 */
export const sendPreview = async (
  res: Response,
  { asker, context, collection, id, mediaAt, until, isLive = false, typed }: PreviewCall,
): Promise<void> => {
  const preview = await buildPreview(asker, { collection, id, typed })
  if (!preview) throw until ? new PreviewEnded() : new PageNotFound()
  const { built, state, isOnline, isChanged } = preview
  const { workflow } = settingsOf(asker.payload, collection)
  // Whoever has a link is told what the public is told: an answer that is ready is nobody else's business yet.
  const told = workflow && state !== null && until ? shownState(workflow, state) : state
  const facts = {
    state: told === null ? null : (workflow?.states[told]?.label.nl ?? told),
    isOnline,
    isChanged,
    until: until ?? null,
    isLive,
  }
  const row = rowOf(built, context.now())
  const page = await withTerms(
    context,
    (terms) => previewPage(context, terms, { row, mediaAt, facts, isLive }),
    () => false,
  )
  res
    .status(200)
    .set(previewHeaders(context.publicUrl, isLive))
    .set('Content-Language', 'nl')
    .type('html')
    .send(page)
}

/** The item as it would stand in the table, from which pages are made. */
const rowOf = ({ item, columns }: BuiltItem, now: number): ItemRow => ({
  urn: item.urn,
  type: item.type,
  state: item.state,
  item,
  publishedAt: now,
  startsAt: momentOf(columns.startsAt),
  endsAt: momentOf(columns.endsAt),
  opensAt: momentOf(columns.opensAt),
  closesAt: momentOf(columns.closesAt),
})

const momentOf = (instant: string | null | undefined): number | null => (instant ? Date.parse(instant) : null)
