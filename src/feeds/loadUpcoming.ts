import type { Database } from './database'
import type { Key } from './cursor'
import type { FeedQuery } from './FeedQuery'
import { type ItemRow, type LoadedRow, toItemRow } from './load'
import { Parameters, sharedConditions } from './loadSql'

/** A page of the agenda: what is still to come or going on, the first to begin first. */
interface UpcomingPage {
  rows: readonly ItemRow[]
  /** Start and urn of the last one, when there is more. */
  next: Key | null
  /** The next moment at which one of these begins or ends, in milliseconds since 1970. */
  boundary: number | null
}

/**
 * Loads events that are not over, in the order in which they begin: a keyset query on (starts_at, urn).
 *
 * @param options.now - milliseconds since 1970
 * @param options.after - go on after this one
 */
export const loadUpcoming = async (
  database: Database,
  query: FeedQuery,
  { now, limit, after = null }: { now: number; limit: number; after?: Key | null },
): Promise<UpcomingPage> => {
  const parameters = new Parameters()
  const at = parameters.add(new Date(now).toISOString())
  const conditions = [
    ...sharedConditions(query, parameters),
    `starts_at is not null`,
    `coalesce(ends_at, starts_at) > ${at}::timestamptz`,
    ...(after
      ? [
          `(starts_at, urn) > (${parameters.add(new Date(after[0]).toISOString())}::timestamptz, ${parameters.add(after[1])}::text)`,
        ]
      : []),
  ]
  // First what is not over, then its order: in the order of beginning, everything that is past comes first.
  const { rows } = await database.query<LoadedRow>(
    `with coming as materialized (
       select 'item' as kind, urn, type, state, item, published_at as at, starts_at, ends_at, opens_at, closes_at
       from feed_items where ${conditions.join(' and ')}
     ) select * from coming order by starts_at, urn limit ${limit + 1}`,
    parameters.values,
  )
  const page = rows.slice(0, limit).map(toItemRow)
  const last = page.at(-1)
  const moments = page
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .filter((moment) => moment !== null)
    .filter((moment) => moment > now)
  return {
    rows: page,
    boundary: moments.length > 0 ? Math.min(...moments) : null,
    next: rows.length > limit && last?.startsAt ? [last.startsAt, last.urn] : null,
  }
}
