import type { Key } from './cursor'
import { clockedTypes, effectiveStateSql, storedStates } from './effectiveState'
import type { FeedQuery } from './FeedQuery'
import { searchSql } from './search/searchSql'

/** The values of a statement, each behind its placeholder. */
export class Parameters {
  readonly values: unknown[] = []

  /** @returns the placeholder: `$3` */
  add(value: unknown): string {
    return `$${this.values.push(value)}`
  }
}

const instant = (milliseconds: number) => new Date(milliseconds).toISOString()

/** The condition and the order of one keyset page: newest first when reading on, oldest first when reading back. */
const keyset = (
  column: string,
  urn: string,
  cursor: FeedQuery['cursor'],
  key: Key | null | undefined,
  parameters: Parameters,
) => {
  const isBack = cursor?.direction === 'previous'
  const order = isBack ? 'asc' : 'desc'
  const condition = key
    ? [
        `(${column}, ${urn}) ${isBack ? '>' : '<'} (${parameters.add(instant(key[0]))}::timestamptz, ${parameters.add(key[1])}::text)`,
      ]
    : []
  return { condition, order: `order by ${column} ${order}, ${urn} ${order}` }
}

const allOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `where ${conditions.join('\n  and ')}` : ''

/** Where the filters look, and for which of the values behind a placeholder. */
interface Filed {
  themes: string
  areas: string
  partner: string
  /** Slugs of items of a type, as they are looked for. */
  slugs: (type: string, placeholder: string) => string
}

const FILED: Filed = {
  themes: 'themes',
  areas: 'areas',
  partner: 'partner',
  slugs: (_, placeholder) => `${placeholder}::text[]`,
}

/** What a line of the changes says that its item was found under until then, by what that was called at the time. */
const WAS_FILED: Filed = {
  themes: 'coalesce(was_themes, themes)',
  areas: 'coalesce(was_areas, areas)',
  partner: 'case when was_themes is null then partner else was_partner end',
  slugs: (type, placeholder) => `(select ${placeholder}::text[] || array_agg(former.slug)
    from feed_addresses named join feed_addresses former on former.type = named.type and former.urn = named.urn
    where named.type = '${type}' and named.slug = any(${placeholder}::text[]))::text[]`,
}

const ofType = ({ type }: FeedQuery, parameters: Parameters): string[] =>
  type === 'all' ? [] : [`type = ${parameters.add(type)}`]

/** The filters that items and tombstones share. */
export const sharedConditions = (query: FeedQuery, parameters: Parameters, filed = FILED): string[] => {
  const { themes, areas, partner, slugs } = filed
  const { theme: formerThemes = [], partner: formerPartners = [] } = query.formerly ?? {}
  return [
    ...ofType(query, parameters),
    ...(query.theme.length > 0
      ? [`${themes} && ${slugs('themes', parameters.add([...query.theme, ...formerThemes]))}`]
      : []),
    ...(query.area.length > 0 ? [`${areas} && ${parameters.add(query.area)}::text[]`] : []),
    ...(query.partner.length > 0
      ? [`${partner} = any(${slugs('partners', parameters.add([...query.partner, ...formerPartners]))})`]
      : []),
  ]
}

/** Every filter on items: all of a query but its page. */
export const itemConditions = (query: FeedQuery, now: number, parameters: Parameters): string[] => [
  ...sharedConditions(query, parameters),
  ...stateConditions(query.state, now, parameters),
  // By when it changed here: what came in yesterday may have been published and updated elsewhere long before.
  ...(query.since
    ? [
        `urn in (select urn from feed_changes where kind = 'upsert' and at >= ${parameters.add(query.since)}::timestamptz)`,
      ]
    : []),
  ...(query.q ? [`search @@ ${searchSql(query.q, parameters)}`] : []),
]

/** The items of a page, and one more. */
export const itemsSql = (query: FeedQuery, now: number, parameters: Parameters): string => {
  const page = keyset('published_at', 'urn', query.cursor, query.cursor?.items, parameters)
  const conditions = [...itemConditions(query, now, parameters), ...page.condition]
  return `(select 'item' as kind, urn, type, state, item, published_at as at, starts_at, ends_at, opens_at, closes_at
from feed_items
${allOf(conditions)}
${page.order}
limit ${query.limit + 1})`
}

/** The states that a row may have stand apart, so that an index can serve them. */
const stateConditions = (states: readonly string[], now: number, parameters: Parameters): string[] =>
  states.length === 0
    ? []
    : [
        `state = any(${parameters.add(storedStates(states))}::text[])`,
        `${effectiveStateSql(`${parameters.add(instant(now))}::timestamptz`)} = any(${parameters.add(states)}::text[])`,
      ]

/**
 * The tombstones of a page, and one more: the last withdrawal of what is not public now. A feed with a filter on
 * themes, areas or partners also names what is public but was moved out of the filter. Filters on state and words
 * cannot apply to what is gone; a reader that never had it ignores it.
 */
export const withdrawnSql = (
  query: FeedQuery,
  since: number | null,
  limit: number,
  parameters: Parameters,
): string => {
  const page = keyset('at', 'urn', query.cursor, query.cursor?.withdrawn, parameters)
  const from = [since === null ? null : instant(since), query.since]
    .filter((each) => each !== null)
    .sort()
    .at(-1)
  const isFiled = query.theme.length + query.area.length + query.partner.length > 0
  // As the partial index says it.
  const left = isFiled ? `(kind = 'withdraw' or was_themes is not null)` : `kind = 'withdraw'`
  const foundUntilThen = () =>
    isFiled ? sharedConditions(query, parameters, WAS_FILED) : ofType(query, parameters)
  const foundNow = isFiled ? sharedConditions(query, parameters) : []
  const conditions = [
    left,
    ...foundUntilThen(),
    ...(from ? [`at >= ${parameters.add(from)}::timestamptz`] : []),
    `not exists (select 1 from feed_items where ${['feed_items.urn = gone.urn', ...foundNow].join(' and ')})`,
    `not exists (select 1 from feed_changes later
    where ${['later.urn = gone.urn and later.seq > gone.seq', left, ...foundUntilThen()].join(' and ')})`,
    ...page.condition,
  ]
  return `(select 'withdrawn', urn, type, null, null, at, null, null, null, null
from feed_changes gone
${allOf(conditions)}
${page.order}
limit ${limit + 1})`
}

/**
 * One row for the caches: `at` is the newest change, `opens_at` the last and `closes_at` the next moment at which
 * the clock changes an item of these types.
 *
 * @param now - null when the clock changes nothing of this type
 */
export const clockSql = (type: string, now: number | null, parameters: Parameters): string => {
  const ofType = type === 'all' ? '' : `and type = ${parameters.add(type)}`
  const newest = ['upsert', 'withdraw']
    .map((kind) => `(select max(at) from feed_changes where kind = '${kind}' ${ofType})`)
    .join(', ')
  if (now === null)
    return `(select 'clock', null, null, null, null, greatest(${newest}), null, null, null, null)`
  const at = `${parameters.add(instant(now))}::timestamptz`
  const types = parameters.add(type === 'all' ? clockedTypes : [type])
  // The nearest one on each side, from the end of an index: the moments that there are do not count.
  const nearest = MOMENTS.map(
    (
      moment,
    ) => `((select max(${moment}) from feed_items where feed_items.type = clocked.type and ${moment} <= ${at}),
    (select min(${moment}) from feed_items where feed_items.type = clocked.type and ${moment} > ${at}))`,
  )
  return `(select 'clock', null, null, null, null, greatest(${newest}), null, null, max(last), min(next)
from unnest(${types}::text[]) clocked (type), lateral (values ${nearest.join(',\n    ')}) moments (last, next))`
}

/** The columns whose passing may change a state. Each has an index of its own, after the type. */
const MOMENTS = ['opens_at', 'closes_at', 'starts_at', 'ends_at'] as const
