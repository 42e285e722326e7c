import type { Database } from '../database'
import type { StatisticsQuery, StatisticsRow } from './StatisticsRow'

/** The dimensions that figures can be split by. */
export type Dimension = 'theme' | 'area' | 'partner'

/** The figures of each month, oldest first. One that is not asked for by name is not split. */
export const loadStatistics = (database: Database, query: StatisticsQuery): Promise<StatisticsRow[]> =>
  load(database, query, null)

/** The same, for each theme, area or partner that there are figures of. */
export const loadSplit = (
  database: Database,
  query: StatisticsQuery,
  dimension: Dimension,
): Promise<StatisticsRow[]> => load(database, query, dimension)

const load = async (
  database: Database,
  { since, until, type, theme, area, partner }: StatisticsQuery,
  split: Dimension | null,
): Promise<StatisticsRow[]> => {
  const where = (name: Dimension, position: number) =>
    split === name ? `${name} <> '' and $${position}::text is not null` : `${name} = $${position}`
  const { rows } = await database.query<StatisticsRow>(
    `select month, type, nullif(theme, '') as theme, nullif(area, '') as area, nullif(partner, '') as partner,
       submitted, published, answered, answered_in_time as "answeredInTime",
       round(days_to_answer::numeric, 1)::float8 as "daysToAnswer", realised, counted_at as "countedAt"
     from statistics
     where ${where('theme', 1)} and ${where('area', 2)} and ${where('partner', 3)}
       and ($4::text is null or type = $4) and ($5::text is null or month >= $5) and ($6::text is null or month <= $6)
     order by month, type, theme, area, partner`,
    [theme ?? '', area ?? '', partner ?? '', type, since, until],
  )
  return rows
}
