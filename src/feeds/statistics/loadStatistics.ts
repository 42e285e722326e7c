import type { Database } from '../database'
import type { StatisticsRow } from './StatisticsRow'

/** The public figures of every month that has any, oldest first: in total, then by theme, area and partner. */
export const loadStatistics = async (database: Database): Promise<StatisticsRow[]> => {
  const { rows } = await database.query<StatisticsRow>(
    `select month, type, by, code, submitted, published, answered, answered_in_time as "answeredInTime",
       round(days_to_answer::numeric, 1)::float8 as "daysToAnswer", realised
     from statistics order by month, type, array_position('{all,theme,area,partner}', by), code`,
  )
  return rows
}
