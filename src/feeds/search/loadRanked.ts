import type { Cursor, Key } from '../cursor'
import type { Database } from '../database'
import { clockedTypes } from '../effectiveState'
import type { FeedQuery } from '../FeedQuery'
import { type LoadedPage, type LoadedRow, toItemRow } from '../load'
import { clockSql, Parameters } from '../loadSql'
import { instantOf } from '../text/instant'
import { rankedSql } from './rankedSql'

/** A page of what was found, what fits best first. */
export interface RankedPage extends LoadedPage {
  /** Nothing was searched for: there were only words that say nothing, such as 'de' and 'van'. */
  isEmptySearch: boolean
}

/**
 * Loads one page of a search, from one statement: in the title goes before in the summary, then names, then the text;
 * whole words before beginnings; what fits as well, newest first.
 *
 * @param words - what is searched for: the `q` of the query
 * @param options.now - milliseconds since 1970: decides effective states
 */
export const loadRanked = async (
  database: Database,
  query: FeedQuery,
  words: string,
  { now }: { now: number },
): Promise<RankedPage> => {
  const parameters = new Parameters()
  const isClocked = query.type === 'all' || clockedTypes.includes(query.type)
  const { rows } = await database.query<Row>(
    `with ${rankedSql(query, words, { now, parameters })}
    select page.*, chosen.rank, edge.at as edge_at, edge.urn as edge_urn,
      (select numnode(anyhow) = 0 from question) as is_empty
    from (
      (select 'item' as kind, urn, type, state, item, i.published_at as at, starts_at, ends_at, opens_at, closes_at
        from chosen join feed_items i using (urn))
      union all
      ${clockSql(query.type, isClocked ? now : null, parameters)}
    ) page left join chosen on chosen.urn = page.urn left join edge on true`,
    parameters.values,
  )
  const isBack = query.cursor?.direction === 'previous'
  const found = rows
    .filter(({ kind }) => kind === 'item')
    .sort((a, b) => b.rank - a.rank || b.at.getTime() - a.at.getTime() || (a.urn < b.urn ? 1 : -1))
  const page = isBack ? found.slice(-query.limit) : found.slice(0, query.limit)
  const hasMore = found.length > query.limit
  const [hasNext, hasPrevious] = isBack ? [true, hasMore] : [hasMore, query.cursor !== null]
  const clock = rows.find(({ kind }) => kind === 'clock')
  const moments = [clock?.at, clock?.opens_at].map(instantOf).filter((moment) => moment !== null)
  return {
    rows: page.map(toItemRow),
    withdrawn: [],
    next: hasNext ? cursorAt('next', page.at(-1), query.cursor) : null,
    previous: hasPrevious ? cursorAt('previous', page[0], query.cursor) : null,
    changedAt: moments.length > 0 ? Math.max(...moments) : null,
    boundary: instantOf(clock?.closes_at),
    isEmptySearch: rows[0]?.is_empty ?? false,
  }
}

/** The cursor beyond a row. A page without rows leads back to where it came from. */
const cursorAt = (
  direction: Cursor['direction'],
  row: Row | undefined,
  from: Cursor | null,
): Cursor | null => {
  if (!row) return from && { ...from, direction }
  const edge: Key | null = row.edge_at && row.edge_urn ? [row.edge_at.getTime(), row.edge_urn] : null
  return { direction, items: [row.at.getTime(), row.urn], withdrawn: null, ranked: { rank: row.rank, edge } }
}

interface Row extends LoadedRow {
  rank: number
  edge_at: Date | null
  edge_urn: string | null
  is_empty: boolean
}
