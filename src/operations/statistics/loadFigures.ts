import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import type { CountedType, Dimension, Figures } from '../../feeds/statistics/StatisticsRow'

/** Which facts count. Null: all. */
export interface StatisticsQuery {
  /** The first and last month, both included. */
  since: string | null
  until: string | null
  type: CountedType | null
  theme: string | null
  area: string | null
  partner: string | null
}

/** The figures of a month; `month` is null for all of them together. */
export type MonthRow = Figures & { month: string | null }

/** The figures of a theme, an area or a partner. */
export type PartRow = Figures & { code: string }

/** The figures of each month in which something happened, oldest first, and last of all of them together. */
export const loadMonths = (req: PayloadRequest, query: StatisticsQuery): Promise<MonthRow[]> =>
  queryRows<MonthRow>(
    req,
    sql`select month, ${FIGURES} from statistics_facts where ${conditionOf(query)}
        group by grouping sets ((month), ()) order by month nulls last`,
  )

/** The figures of each theme, area or partner, over all months of the query together. */
export const loadParts = (
  req: PayloadRequest,
  query: StatisticsQuery,
  dimension: Dimension,
): Promise<PartRow[]> =>
  queryRows<PartRow>(
    req,
    dimension === 'partner'
      ? sql`select partner as code, ${FIGURES} from statistics_facts
            where partner is not null and ${conditionOf(query)} group by partner`
      : sql`select code, ${FIGURES} from statistics_facts, unnest(${sql.identifier(`${dimension}s`)}) code
            where ${conditionOf(query)} group by code`,
  )

const FIGURES = sql.raw(`
  (count(*) filter (where measure = 'submitted'))::int as submitted,
  (count(*) filter (where measure = 'published'))::int as published,
  (count(*) filter (where measure = 'answered'))::int as answered,
  (count(*) filter (where is_in_time))::int as "answeredInTime",
  round((percentile_cont(0.5) within group (order by days))::numeric, 1)::float8 as "daysToAnswer",
  (count(*) filter (where measure = 'realised'))::int as realised`)

const conditionOf = ({ since, until, type, theme, area, partner }: StatisticsQuery): SQL =>
  sql.join(
    [
      sql`true`,
      ...(since === null ? [] : [sql`month >= ${since}`]),
      ...(until === null ? [] : [sql`month <= ${until}`]),
      ...(type === null ? [] : [sql`type = ${type}`]),
      ...(theme === null ? [] : [sql`${theme} = any(themes)`]),
      ...(area === null ? [] : [sql`${area} = any(areas)`]),
      ...(partner === null ? [] : [sql`partner = ${partner}`]),
    ],
    sql` and `,
  )
