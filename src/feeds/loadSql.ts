import type { Key } from './cursor'
import { clockedTypes, effectiveStateSql, storedStates } from './effectiveState'
import type { Selection, Within } from './doors/Door'
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

/** An instant as the database takes it. */
export const instant = (milliseconds: number) => new Date(milliseconds).toISOString()

/** The condition and the order of one keyset page: newest first when reading on, oldest first when reading back. */
export const keyset = (
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

/** A WHERE clause, when there is anything to say. */
export const allOf = (conditions: readonly string[]) =>
  conditions.length > 0 ? `where ${conditions.join('\n  and ')}` : ''

/** Where the filters look, and for which of the values behind a placeholder. */
export interface Filed {
  themes: string
  areas: string
  partner: string
  /** Slugs of items of a type, as they are looked for. */
  slugs: (type: string, placeholder: string) => string
}

/** As it is now. */
export const FILED: Filed = {
  themes: 'themes',
  areas: 'areas',
  partner: 'partner',
  slugs: (_, placeholder) => `${placeholder}::text[]`,
}

/** What a line of the changes says that its item was found under until then, by what that was called at the time. */
export const WAS_FILED: Filed = {
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
export const sharedConditions = (query: FeedQuery, parameters: Parameters, filed = FILED): string[] => [
  ...askedConditions(query, parameters, filed),
  ...(query.within ? selectionSql(query.within.selection, query.within, parameters, filed) : []),
]

/** What the question itself says. */
export const askedConditions = (query: FeedQuery, parameters: Parameters, filed: Filed): string[] => [
  ...ofType(query, parameters),
  ...filedSql({ themes: query.theme, areas: query.area, partners: query.partner }, query, parameters, filed),
]

/** What is in the selection of a front door. */
export const selectionSql = (
  selection: Selection,
  names: Pick<Within, 'formerly'>,
  parameters: Parameters,
  filed = FILED,
): string[] => [
  ...(selection.types.length > 0 ? [`type = any(${parameters.add(selection.types)}::text[])`] : []),
  ...filedSql(selection, names, parameters, filed),
]

const filedSql = (
  wanted: Omit<Selection, 'types'>,
  { formerly }: Pick<Within, 'formerly'>,
  parameters: Parameters,
  { themes, areas, partner, slugs }: Filed,
): string[] => {
  const { theme: formerThemes = [], partner: formerPartners = [] } = formerly ?? {}
  return [
    ...(wanted.themes.length > 0
      ? [`${themes} && ${slugs('themes', parameters.add([...wanted.themes, ...formerThemes]))}`]
      : []),
    ...(wanted.areas.length > 0 ? [`${areas} && ${parameters.add(wanted.areas)}::text[]`] : []),
    ...(wanted.partners.length > 0
      ? [`${partner} = any(${slugs('partners', parameters.add([...wanted.partners, ...formerPartners]))})`]
      : []),
  ]
}

/** Every filter on items: all of a query but its page. */
export const itemConditions = (query: FeedQuery, now: number, parameters: Parameters): string[] => [
  ...sharedConditions(query, parameters),
  ...stateConditions(query, now, parameters),
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

/**
 * The states that a row may have stand apart, so that an index can serve them. Where the clock changes nothing, nothing is said
 * of the clock: Postgres cannot know how many rows such an expression leaves, takes it for hardly any, and sorts them all.
 */
const stateConditions = (
  { state: states, type }: Pick<FeedQuery, 'state' | 'type'>,
  now: number,
  parameters: Parameters,
): string[] => {
  if (states.length === 0) return []
  if (type !== 'all' && !clockedTypes.includes(type))
    return [`state = any(${parameters.add(states)}::text[])`]
  return [
    `state = any(${parameters.add(storedStates(states))}::text[])`,
    `${effectiveStateSql(`${parameters.add(instant(now))}::timestamptz`)} = any(${parameters.add(states)}::text[])`,
  ]
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
