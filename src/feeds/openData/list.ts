import { atCursor, canonicalSearch } from '../canonical'
import type { Cursor } from '../cursor'
import { UnknownResource } from '../errors/UnknownResource'
import { exportFormats } from '../exports/index'
import { openDataHeaders } from '../http/openDataHeaders'
import { loadPage } from '../load'
import { presentItem } from '../presentItem'
import { parseFeedQuery } from '../query'
import { EMPTY_SEARCH } from '../search/emptySearch'
import { loadRanked } from '../search/loadRanked'
import { describeList } from './describeList'
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'
import { filters } from './parameters'

/** Items page by page, newest first; with words to search for, what fits best first. */
export const list: OpenDataResource = {
  path: '/{type}',
  answer: async ({ context, req, res, url, params, terms }) => {
    const { type = '' } = params
    const names = ['all', ...terms.types.keys()]
    if (!names.includes(type)) {
      const endings = type.includes('.') ? exportFormats.map(({ path }) => `.${path}`) : ['']
      throw new UnknownResource(
        endings.flatMap((ending) => names.map((name) => `${OPEN_DATA}/${name}${ending}`)),
      )
    }
    const query = parseFeedQuery(url.searchParams, {
      type,
      terms,
      now: context.now(),
      parameters: [...filters, 'limit', 'cursor'],
      isRanked: true,
    })
    const address = (cursor: Cursor | null) =>
      `${OPEN_DATA}/${type}${canonicalSearch(atCursor(query, cursor))}`
    const absolute = (cursor: Cursor | null) => `${context.publicUrl}${address(cursor)}`
    const load = async () => {
      const now = context.now()
      const page = query.q
        ? await loadRanked(context.database, query, query.q, { now })
        : await loadPage(context.database, query, { now })
      const self = absolute(query.cursor)
      const next = page.next && absolute(page.next)
      const previous = page.previous && absolute(page.previous)
      const present = { base: context.publicUrl, now, types: terms.types }
      const items = page.rows.map((row) => presentItem(row, present))
      const hint = 'isEmptySearch' in page && page.isEmptySearch ? EMPTY_SEARCH : null
      return {
        contentType: 'application/json; charset=utf-8',
        body: `${JSON.stringify({ self, next, previous, hint, items }, null, 1)}\n`,
        lastModified: page.changedAt,
        expiresAt: page.boundary,
        headers: openDataHeaders(context.publicUrl, [
          `<${self}>; rel="self"`,
          ...(next ? [`<${next}>; rel="next"`] : []),
          ...(previous ? [`<${previous}>; rel="prev"`] : []),
          `<${context.publicUrl}${OPEN_DATA}/schemas/${type}.json>; rel="describedby"`,
        ]),
      }
    }
    await context.cache.serve(req, res, { key: address(query.cursor), load }, req.originalUrl)
  },
  describe: describeList,
}
