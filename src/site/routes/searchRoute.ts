import { atCursor, canonicalSearch } from '../../feeds/canonical'
import type { FeedsContext } from '../../feeds/context'
import type { Cursor } from '../../feeds/cursor'
import type { Resource } from '../../feeds/http/Content'
import type { Language } from '../../feeds/http/language'
import { parseFeedQuery } from '../../feeds/query'
import { loadRanked } from '../../feeds/search/loadRanked'
import type { Terms } from '../../feeds/Vocabulary'
import { LIST_LIMIT } from '../pages/listPage'
import { pageResource } from '../pageResource'
import { presentHere } from '../presentHere'
import { searchPage } from '../search/searchPage'
import { SEARCH } from '../search/searchForm'

/**
 * A search through everything, what fits best first.
 *
 * @throws Problem for what the address cannot mean
 */
export const searchResource = (
  context: FeedsContext,
  terms: Terms,
  { search, language }: { search: URLSearchParams; language: Language },
): Resource => {
  const query = parseFeedQuery(search, {
    type: 'all',
    terms,
    now: context.now(),
    defaultLimit: LIST_LIMIT,
    parameters: ['q', 'cursor', 'lang'],
    isRanked: true,
  })
  const { q } = query
  const here = canonicalSearch(query, LIST_LIMIT)
  const at = (cursor: Cursor | null) => cursor && canonicalSearch(atCursor(query, cursor), LIST_LIMIT)
  return pageResource(context, terms, `${SEARCH}${here} ${language}`, async () => {
    const found = q === null ? null : await loadRanked(context.database, query, q, { now: context.now() })
    return {
      page: searchPage(
        {
          words: q,
          items: presentHere(context, terms.types, found?.rows ?? []),
          here,
          next: at(found?.next ?? null),
          previous: at(found?.previous ?? null),
          isEmptySearch: found?.isEmptySearch ?? false,
        },
        terms.types,
        language,
      ),
      lastModified: found?.changedAt,
      expiresAt: found?.boundary,
    }
  })
}
