import type { Key } from '../cursor'
import type { FeedQuery } from '../FeedQuery'
import { itemConditions, type Parameters } from '../loadSql'
import { searchSql } from './searchSql'

/**
 * Of the newest this many that a search finds, it is looked up how well they fit; older ones follow by date. So the
 * cost has an end, also for a word that stands in everything.
 */
const MOST_RANKED = 1000

/**
 * The statements before a page in the order of relevance: `question` (what is searched for), `edge` (the oldest that is
 * ranked, or none) and `chosen` (urn, instant and rank of the items of the page, and one more).
 *
 * @param words - what is searched for
 */
export const rankedSql = (
  query: FeedQuery,
  words: string,
  { now, parameters }: { now: number; parameters: Parameters },
): string => {
  const { cursor, limit } = query
  const key = cursor?.items ?? null
  const place = key ? cursor?.ranked : undefined
  const isBack = cursor?.direction === 'previous'
  const where = itemConditions(query, now, parameters).join(' and ')
  const edge = place?.edge && keySql(place.edge, parameters)
  const beyond = key && place ? `(${place.rank}, ${keySql(key, parameters)})` : null
  const order = (
    isBack ? ['rank', 'published_at', 'urn'] : ['rank desc', 'published_at desc', 'urn desc']
  ).join(', ')
  // What came in after the first page was made counts too, up to as many again.
  const ranked = `(select urn, published_at, ${RANK} as rank from (
      select urn, published_at, search from feed_items where ${where}
        ${edge ? `and (published_at, urn) >= (${edge})` : ''}
      order by published_at desc, urn desc limit ${place ? 2 * MOST_RANKED : MOST_RANKED}
    ) newest)`
  const older =
    edge &&
    `(select urn, published_at, 0 as rank from feed_items where ${where} and (published_at, urn) < (${edge})
      ${key && place?.rank === 0 ? `and (published_at, urn) ${isBack ? '>' : '<'} (${keySql(key, parameters)})` : ''}
      order by published_at ${isBack ? 'asc' : 'desc'}, urn ${isBack ? 'asc' : 'desc'} limit ${limit + 1})`
  const isPastRanked = place?.rank === 0 && !isBack
  const places = [isPastRanked ? null : ranked, older].filter((part) => part).join(' union all ')
  return `
  question as materialized (
    select ${searchSql(words, parameters)} as anyhow, ${searchSql(words, parameters, { isExact: true })} as exactly
  ),
  places as materialized (${places}),
  edge as materialized (
    ${
      place
        ? edge
          ? `select at, urn from (values (${edge})) given (at, urn)`
          : `select null::timestamptz as at, null::text as urn where false`
        : `select published_at as at, urn from places where (select count(*) from places) = ${MOST_RANKED}
      order by published_at, urn limit 1`
    }
  ),
  chosen as materialized (
    select urn, published_at, rank from places
    ${beyond ? `where (rank, published_at, urn) ${isBack ? '>' : '<'} ${beyond}` : ''}
    order by ${order} limit ${limit + 1}
  )`
}

const keySql = ([at, urn]: Key, parameters: Parameters): string =>
  `${parameters.add(new Date(at).toISOString())}::timestamptz, ${parameters.add(urn)}::text`

/** Which weights of an item all words must be found under: its title, also its summary, also names. */
const WEIGHTS = [
  "ts_filter(search, '{a}')",
  "ts_filter(search, '{a,b}')",
  "ts_filter(search, '{a,b,c}')",
  'search',
]

/** From 8 (in the title, as whole words) to 1 (somewhere in the text, as the beginning of a word). */
const RANK = `case
      ${WEIGHTS.map(
        (text, index) =>
          `when ${text} @@ (select anyhow from question) then ${7 - 2 * index} + (${text} @@ (select exactly from question))::int`,
      ).join('\n      ')}
      else 1 end`
