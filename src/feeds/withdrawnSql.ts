import type { FormerSelection, Selection, Within } from './doors/Door'
import type { FeedQuery } from './FeedQuery'
import {
  allOf,
  askedConditions,
  FILED,
  type Filed,
  instant,
  keyset,
  type Parameters,
  selectionSql,
  sharedConditions,
  WAS_FILED,
} from './loadSql'

/**
 * The tombstones of a page, and one more: the last withdrawal of what is not public now. A feed with a filter on
 * themes, areas or partners also names what is public but was moved out of the filter; under a front door, also what left
 * the selection, and what the selection left. Filters on state and words cannot apply to what is gone; a reader that
 * never had it ignores it.
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
  const { within } = query
  const isFiled = query.theme.length + query.area.length + query.partner.length > 0 || isFiledBy(within)
  // As the partial index says it.
  const left = isFiled ? `(kind = 'withdraw' or was_themes is not null)` : `kind = 'withdraw'`
  const foundUntilThen = () => [
    ...askedConditions(query, parameters, WAS_FILED),
    ...everWithin(within, parameters, WAS_FILED),
  ]
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
  const gone = `(select 'withdrawn', urn, type, null, null, at, null, null, null, null
from feed_changes gone
${allOf(conditions)}
${page.order}
limit ${limit + 1})`
  const abandoned = (within?.former ?? [])
    .filter(({ until }) => from === undefined || until >= from)
    .map((former) => abandonedSql(query, former, limit, parameters))
  return [gone, ...abandoned.filter((part) => part !== null)].join('\nunion all\n')
}

/** What is public as before, but was in a selection that a door had before, and is not in the present one. */
const abandonedSql = (
  query: FeedQuery,
  { selection, until }: FormerSelection,
  limit: number,
  parameters: Parameters,
): string | null => {
  const { within } = query
  const now = within ? selectionSql(within.selection, within, parameters) : []
  if (!within || now.length === 0) return null
  const at = `${parameters.add(until)}::timestamptz`
  const page = keyset(at, 'urn', query.cursor, query.cursor?.withdrawn, parameters)
  const conditions = [
    ...askedConditions(query, parameters, FILED),
    ...selectionSql(selection, within, parameters),
    `(${now.join(' and ')}) is not true`,
    `published_at <= ${at}`,
    ...page.condition,
  ]
  return `(select 'withdrawn', urn, type, null, null, ${at}, null, null, null, null
from feed_items
${allOf(conditions)}
${page.order}
limit ${limit + 1})`
}

/** Every selection that a door has or had. */
const selectionsOf = (within?: Within): Selection[] =>
  within ? [within.selection, ...within.former.map(({ selection }) => selection)] : []

const isFiledBy = (within?: Within): boolean =>
  selectionsOf(within).some(
    ({ themes, areas, partners }) => themes.length + areas.length + partners.length > 0,
  )

/** In one of the selections that the door has or had. */
const everWithin = (within: Within | undefined, parameters: Parameters, filed: Filed): string[] => {
  if (!within) return []
  const alternatives = selectionsOf(within).map((selection) =>
    selectionSql(selection, within, parameters, filed),
  )
  if (alternatives.some((conditions) => conditions.length === 0)) return []
  return [`(${alternatives.map((conditions) => `(${conditions.join(' and ')})`).join(' or ')})`]
}
