import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'

/** How often a feed was fetched. */
export interface FeedReads {
  /** `all`, or a type of item; the format: `rss`. */
  type: string
  format: string
  requests: number
  /** An estimate: the middle value of the days, of those for whom it was fetched on a day. */
  readers: number
}

/** How often each feed was fetched in some months, the most fetched first. */
export const loadFeedReads = (
  req: PayloadRequest,
  { since, until }: { since: string | null; until: string | null },
): Promise<FeedReads[]> =>
  queryRows<FeedReads>(
    req,
    sql`select type, format, sum(requests)::float8 as requests,
          round(percentile_cont(0.5) within group (order by readers))::int as readers
        from feed_reads
        where (${since}::text is null or to_char(day, 'YYYY-MM') >= ${since})
          and (${until}::text is null or to_char(day, 'YYYY-MM') <= ${until})
        group by type, format order by requests desc, type, format`,
  )
