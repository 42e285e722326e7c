import type { Database } from './database'
import { clockedTypes } from './effectiveState'
import type { FeedQuery } from './FeedQuery'
import { type LoadedPage, type LoadedRow, toItemRow, tombstonesOf } from './load'
import { clockSql, itemConditions, Parameters } from './loadSql'
import { instantOf } from './text/instant'
import { withdrawnSql } from './withdrawnSql'

/** Everything that a calendar shows, from one snapshot of the database. */
export interface LoadedCalendar extends LoadedPage {
  /** How often each of the items and tombstones changed before, by urn: what it is raises with every change. */
  revisions: ReadonlyMap<string, number>
}

/** How long a calendar remembers what was, in milliseconds. */
export const CALENDAR_PAST = 365 * 24 * 60 * 60_000

/** The most items in a calendar: those of later dates go before earlier ones. And about the most tombstones of a type. */
export const MOST_IN_CALENDAR = 1000

/** When the last thing about an item happens: an event is over, a window closes. Has an index. */
const LAST_MOMENT = 'greatest(starts_at, ends_at, opens_at, closes_at)'

/**
 * Loads what a calendar holds: all that is still to come, and what was over, or withdrawn, in the past year. At most
 * `MOST_IN_CALENDAR` items: the latest ones. The first to happen comes first.
 *
 * @param options.now - milliseconds since 1970
 */
export const loadCalendar = async (
  database: Database,
  query: FeedQuery,
  { now }: { now: number },
): Promise<LoadedCalendar> => {
  const parameters = new Parameters()
  const from = now - CALENDAR_PAST
  const since = `${parameters.add(new Date(from).toISOString())}::timestamptz`
  const types = query.type === 'all' ? clockedTypes : [query.type]
  const { rows } = await database.query<CalendarRow>(
    `select page.*, case page.kind
  when 'item' then (select revision::int from feed_items where urn = page.urn)
  when 'withdrawn' then (select count(*)::int - 1 from feed_changes where urn = page.urn)
    + coalesce((select changes from feed_pruned where urn = page.urn), 0) end as revision
from (${[
      `(select 'item' as kind, urn, type, state, item, published_at as at, starts_at, ends_at, opens_at, closes_at
from feed_items
where ${[
        `${LAST_MOMENT} > ${since}`,
        `type = any(${parameters.add(types)}::text[])`,
        ...itemConditions(query, now, parameters),
      ].join('\n  and ')}
order by ${LAST_MOMENT} desc, urn desc
limit ${MOST_IN_CALENDAR})`,
      ...types.map((type) => withdrawnSql({ ...query, type }, from, MOST_IN_CALENDAR, parameters)),
      clockSql(query.type, now, parameters),
      `(select 'fallen', null, null, null, null, greatest(
  (select max(${LAST_MOMENT}) from feed_items where ${LAST_MOMENT} <= ${since}),
  (select max(at) from feed_changes where kind = 'withdraw' and at < ${since})), null, null, null, null)`,
    ].join('\nunion all\n')}) page`,
    parameters.values,
  )
  return toCalendar(rows)
}

interface CalendarRow extends Omit<LoadedRow, 'kind'> {
  /** `fallen`: when the last one happened that is too long ago. */
  kind: LoadedRow['kind'] | 'fallen'
  revision: number | null
}

const toCalendar = (rows: readonly CalendarRow[]): LoadedCalendar => {
  const of = (kind: CalendarRow['kind']) => rows.filter((row) => row.kind === kind)
  const items = of('item').map(toItemRow).reverse()
  const withdrawn = tombstonesOf(of('withdrawn'))
  const [clock] = of('clock')
  const [fallen] = of('fallen')
  const present = (instants: (number | null)[]) => instants.filter((instant) => instant !== null)
  const fellOut = present([instantOf(fallen?.at)]).map((at) => at + CALENDAR_PAST)
  const fallingOut = [
    ...items.map(({ startsAt, endsAt, opensAt, closesAt }) =>
      Math.max(...present([startsAt, endsAt, opensAt, closesAt])),
    ),
    ...withdrawn.map(({ at }) => at),
  ].map((at) => at + CALENDAR_PAST)
  return {
    rows: items,
    withdrawn,
    next: null,
    previous: null,
    changedAt: maximum([...present([instantOf(clock?.at), instantOf(clock?.opens_at)]), ...fellOut]),
    boundary: minimum([...present([instantOf(clock?.closes_at)]), ...fallingOut]),
    revisions: new Map(rows.flatMap(({ urn, revision }) => (revision === null ? [] : [[urn, revision]]))),
  }
}

const maximum = (instants: readonly number[]): number | null =>
  instants.length > 0 ? Math.max(...instants) : null

const minimum = (instants: readonly number[]): number | null =>
  instants.length > 0 ? Math.min(...instants) : null
