import { sql } from '@payloadcms/db-postgres/drizzle'
import { queryRows } from '../../db/session'
import type { Seeding } from './Seeding'

/** Feeds with their fetches and readers on a day. */
const FEEDS: readonly (readonly [type: string, format: string, requests: number, readers: number])[] = [
  ['ideas', 'rss', 310, 46],
  ['all', 'rss', 205, 31],
  ['initiatives', 'rss', 120, 18],
  ['events', 'ics', 96, 24],
  ['all', 'json', 72, 6],
  ['subsidy-windows', 'atom', 48, 9],
]

/** Makes up how often feeds were fetched in the last year: a little more each month, less at weekends. */
export const seedFeedReads = async ({ req, now }: Seeding): Promise<void> => {
  for (const [type, format, requests, readers] of FEEDS) {
    await queryRows(
      req,
      sql`insert into feed_reads (day, type, format, requests, readers)
          select day::date, ${type}, ${format}, (${requests}::int * part)::int, (${readers}::int * part)::int
          from generate_series(${now.toISOString()}::date - 360, ${now.toISOString()}::date - 1, interval '1 day') day,
            lateral (select (case when extract(isodow from day) > 5 then 0.6 else 1 end)
              * (1 - 0.5 * extract(day from ${now.toISOString()}::timestamp - day) / 360) as part) _
          on conflict do nothing`,
    )
  }
}
