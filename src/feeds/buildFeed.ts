import { createHash } from 'node:crypto'
import { atCursor, canonicalSearch } from './canonical'
import type { FeedsContext } from './context'
import type { Cursor } from './cursor'
import { describeQuery } from './describeQuery'
import type { FeedModel } from './FeedModel'
import type { FeedQuery } from './FeedQuery'
import type { FeedFormat } from './formats/FeedFormat'
import { loadPage, type LoadedPage } from './load'
import { loadCalendar, type LoadedCalendar } from './loadCalendar'
import { presentItem } from './presentItem'
import { cleanText } from './text/cleanText'
import { instantOf } from './text/instant'
import type { Terms } from './Vocabulary'

const DAY = 24 * 60 * 60_000

/** How long RSS goes on naming what was withdrawn, to readers that ask for it. In milliseconds. */
const RSS_WITHDRAWN_FOR = 90 * DAY

/** What a feed needs to know of the site that it is of. */
export type FeedSite = Pick<FeedsContext, 'database' | 'publicUrl' | 'siteName' | 'hubUrl' | 'now'> &
  Partial<Pick<FeedsContext, 'door'>>

/** A feed, with what caches need to know. */
interface BuiltFeed {
  model: FeedModel
  /** Milliseconds since 1970; see `LoadedPage`. */
  changedAt: number | null
  boundary: number | null
}

/** Loads and presents one page of a feed, the same for every reader at the same moment. */
export const buildFeed = async (
  context: FeedSite,
  { query, terms, format }: { query: FeedQuery; terms: Terms; format: FeedFormat },
): Promise<BuiltFeed> => {
  const now = context.now()
  if (format.selection === 'calendar') {
    const page = await loadCalendar(context.database, query, { now })
    return { model: toModel(context, { query, terms, format, page, now }), ...cachingOf(page) }
  }
  const isForgetful = format.withdrawals === 'onRequest'
  const isTold = !isForgetful || query.withdrawn
  const since = isForgetful ? now - RSS_WITHDRAWN_FOR : null
  const page = await loadPage(context.database, query, { now, withdrawals: isTold ? { since } : null })
  const model = toModel(context, { query, terms, format, page, now })
  if (!isForgetful || !isTold) return { model, ...cachingOf(page) }
  // When it last forgot a withdrawal is not known, so it carries no date: readers go by its ETag.
  const forgetAt = page.withdrawn.map(({ at }) => at + RSS_WITHDRAWN_FOR)
  const boundaries = [page.boundary, ...forgetAt].filter((boundary) => boundary !== null)
  return { model, changedAt: null, boundary: boundaries.length > 0 ? Math.min(...boundaries) : null }
}

const cachingOf = ({ changedAt, boundary }: LoadedPage): Omit<BuiltFeed, 'model'> => ({ changedAt, boundary })

const toModel = (
  context: FeedSite,
  args: {
    query: FeedQuery
    terms: Terms
    format: FeedFormat
    page: LoadedPage & Partial<LoadedCalendar>
    now: number
  },
): FeedModel => {
  const { query, terms, format, page, now } = args
  const { publicUrl: base, siteName, hubUrl } = context
  const items = page.rows.map((row) => presentItem(row, { base, now, types: terms.types }))
  const address = (cursor: Cursor | null) =>
    `${base}/feeds/${query.type}.${format.path}${canonicalSearch(atCursor(query, cursor))}`
  const subject = describeQuery(query, terms)
  const changes = [
    ...items.map(({ updated, published }) => instantOf(updated) ?? instantOf(published)),
    ...page.withdrawn.map(({ at }) => at),
  ].filter((instant) => instant !== null)
  const path = terms.types.get(query.type)?.path ?? ''
  return {
    id: feedId(query, context.door),
    title: cleanText(`${subject} – ${siteName}`),
    description: cleanText(
      `${subject}: wat er nieuw is bij ${siteName}. Vrij te gebruiken; zie de licentie bij elk bericht.`,
    ),
    base,
    siteName,
    homeUrl: `${base}/${path}${path ? canonicalSearch({ ...query, since: null, cursor: null, withdrawn: false, limit: 30 }) : ''}`,
    selfUrl: address(query.cursor),
    firstUrl: address(null),
    nextUrl: page.next && address(page.next),
    previousUrl: page.previous && address(page.previous),
    hubUrl,
    updated: changes.length > 0 ? new Date(Math.max(...changes)) : null,
    query,
    items,
    withdrawn: page.withdrawn,
    revisions: page.revisions ?? new Map(),
  }
}

/**
 * A version 5 UUID (RFC 9562) of the question, so that the feed keeps its identity on another host. By a front door the
 * same question is about less, so that is another feed.
 */
const feedId = (query: FeedQuery, door: FeedSite['door']): string => {
  const question = `noaber feed ${door ? `door ${door.id} ` : ''}${query.type}${canonicalSearch({ ...query, cursor: null, limit: 30, withdrawn: false })}`
  const bytes = createHash('sha1').update(question).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}
