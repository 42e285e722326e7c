import type { Database } from '../database'

/** When the items of a type, or statistics, are from, ISO 8601 in UTC. */
export interface DatasetDates {
  /** The first publication. */
  since: string
  /** The last change of anything public, also a withdrawal. */
  modified: string
}

/**
 * The dates of every type that has items, each the end of an index, however many items there are; those of `statistics`,
 * once they were counted; and those of `grants`, once there are any.
 */
export const loadDates = async (
  database: Database,
  types: readonly string[],
): Promise<ReadonlyMap<string, DatasetDates>> => {
  const { rows } = await database.query<{ type: string; since: Date | null; modified: Date | null }>(DATES, [
    types,
  ])
  const counted = await database.query<{ since: string | null; modified: Date }>(STATISTICS)
  const granted = await database.query<{ since: Date | null; modified: Date | null }>(GRANTS)
  return new Map(
    [
      ...rows,
      ...granted.rows.map((dates) => ({ type: 'grants', ...dates })),
      ...counted.rows.map(({ since, modified }) => ({
        type: 'statistics',
        since: since === null ? modified : new Date(`${since}-01`),
        modified,
      })),
    ].flatMap(({ type, since, modified }) =>
      since && modified ? [[type, { since: since.toISOString(), modified: modified.toISOString() }]] : [],
    ),
  )
}

const DATES = `
  select wanted.type,
    (select published_at from feed_items where type = wanted.type order by published_at, urn limit 1) as since,
    greatest(
      (select published_at from feed_items where type = wanted.type order by published_at desc, urn desc limit 1),
      (select at from feed_changes where type = wanted.type and kind = 'upsert' order by at desc limit 1),
      (select at from feed_changes where type = wanted.type and kind = 'withdraw' order by at desc limit 1)
    ) as modified
  from unnest($1::text[]) as wanted (type)`

const GRANTS = `
  select min(nullif(decided_on, ''))::timestamptz as since, max(updated_at) as modified from feed_grants`

const STATISTICS = `
  select (select min(month) from statistics) as since, changed_at as modified from statistics_counted`
