import { atCursor, canonicalSearch } from '../../feeds/canonical'
import type { FeedsContext } from '../../feeds/context'
import type { Cursor } from '../../feeds/cursor'
import type { Resource } from '../../feeds/http/Content'
import { loadPage } from '../../feeds/load'
import { loadUpcoming } from '../../feeds/loadUpcoming'
import { parseFeedQuery } from '../../feeds/query'
import { loadRanked } from '../../feeds/search/loadRanked'
import type { FeedType } from '../../feeds/types/FeedType'
import type { Terms } from '../../feeds/Vocabulary'
import { listPage, LIST_LIMIT } from '../pages/listPage'
import { inLanguage, pageLanguage } from '../pageLanguage'
import { pageResource } from '../pageResource'
import { presentHere } from '../presentHere'

const parameters = ['theme', 'area', 'partner', 'state', 'q', 'cursor', 'lang']

/**
 * A page of the list of one type. The agenda without a state shows what is to come, the first to begin first; a search
 * shows what fits best first.
 *
 * @throws Problem for what the address cannot mean
 */
export const listResource = (
  context: FeedsContext,
  { terms, type, search }: { terms: Terms; type: FeedType; search: URLSearchParams },
): Resource => {
  const language = pageLanguage(search)
  const query = parseFeedQuery(search, {
    type: type.name,
    terms,
    now: context.now(),
    defaultLimit: LIST_LIMIT,
    parameters,
    isRanked: true,
  })
  const address = (cursor: Cursor | null) =>
    cursor && inLanguage(`/${type.path}${canonicalSearch(atCursor(query, cursor), LIST_LIMIT)}`, language)
  return pageResource(
    context,
    terms,
    `/${type.path}${canonicalSearch(query, LIST_LIMIT)} ${language}`,
    async () => {
      const now = context.now()
      const isAgenda = type.name === 'events' && query.state.length === 0 && !query.q
      const page = isAgenda
        ? await loadAgenda(context, query, now)
        : query.q
          ? await loadRanked(context.database, query, query.q, { now })
          : await loadPage(context.database, query, { now })
      return {
        page: listPage({
          type,
          query,
          terms,
          items: presentHere(context, terms.types, page.rows),
          next: address(page.next),
          previous: address(page.previous),
          language,
          now: isAgenda ? now : null,
          isEmptySearch: 'isEmptySearch' in page && page.isEmptySearch === true,
        }),
        lastModified: page.changedAt,
        expiresAt: page.boundary,
      }
    },
  )
}

const loadAgenda = async (context: FeedsContext, query: Parameters<typeof loadUpcoming>[1], now: number) => {
  const after = query.cursor?.items ?? null
  const { rows, next, boundary } = await loadUpcoming(context.database, query, {
    now,
    limit: LIST_LIMIT,
    after,
  })
  const cursor = (items: Cursor['items']): Cursor => ({ direction: 'next', items, withdrawn: null })
  // Going back starts at the first page: what is past has left the agenda.
  return { rows, next: next && cursor(next), previous: after && cursor(null), boundary, changedAt: null }
}
