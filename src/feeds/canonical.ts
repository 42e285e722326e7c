import { encodeCursor, type Cursor } from './cursor'
import { DEFAULT_LIMIT, type FeedQuery } from './FeedQuery'

/**
 * The query part of the one address that stands for a question: filters in a fixed order, defaults left out.
 *
 * @returns '' or a text that begins with '?'
 * @example canonicalSearch({ ...query, theme: ['natuur'] }) // '?theme=natuur'
 */
export const canonicalSearch = (query: FeedQuery, defaultLimit = DEFAULT_LIMIT): string => {
  const search = new URLSearchParams()
  for (const filter of ['theme', 'area', 'partner', 'state'] as const) {
    for (const value of query[filter]) search.append(filter, value)
  }
  if (query.since) search.set('since', query.since)
  if (query.q) search.set('q', query.q)
  if (query.withdrawn) search.set('withdrawn', 'include')
  if (query.limit !== defaultLimit) search.set('limit', String(query.limit))
  if (query.cursor) search.set('cursor', encodeCursor(query.cursor, query))
  return search.size > 0 ? `?${search.toString()}` : ''
}

/** The same question, on the page where this cursor points. */
export const atCursor = (query: FeedQuery, cursor: Cursor | null): FeedQuery => ({ ...query, cursor })
