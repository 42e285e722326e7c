import type { Database } from '../database'

/** How often a feed was fetched in a month. */
export interface FeedMonth {
  /** In the Netherlands: `2027-03`. */
  month: string
  /** `all`, or a type of item. */
  type: string
  /** `rss`, `atom`, `json`, `ics`. */
  format: string
  requests: number
  /** For how many it was fetched on a day, at least: the middle value of the days. */
  readers: number
}

/** How often each feed was fetched, by month, oldest first. */
export const loadFeedMonths = async (database: Database): Promise<FeedMonth[]> => {
  const { rows } = await database.query<FeedMonth>(
    `select to_char(day, 'YYYY-MM') as month, type, format, sum(requests)::float8 as requests,
       round(percentile_cont(0.5) within group (order by readers))::int as readers
     from feed_reads group by 1, 2, 3 order by 1, 2, 3`,
  )
  return rows
}
