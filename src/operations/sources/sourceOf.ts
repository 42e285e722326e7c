import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { MISSING_DAYS } from '../../sources/limits'

/** The feed that a document came from, and whether that still has it. Instants as ISO 8601. */
export interface DocumentSource {
  feed: number
  name: string
  /** Since when the feed names it no longer, once that is longer than `MISSING_DAYS`. */
  missingSince: string | null
  /** Since when the feed cannot be read, once that is longer than `MISSING_DAYS`. */
  unreadableSince: string | null
}

/** Where a document came from, when that was a feed of its partner. For whoever may see the document: that is not asked here. */
export const sourceOf = async (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: number },
): Promise<DocumentSource | null> => {
  const long = sql`now() - make_interval(days => ${MISSING_DAYS})`
  const [row] = await queryRows<{
    feed: number
    name: string
    missing: string | null
    unreadable: string | null
  }>(
    req,
    sql`select e.source_id feed, s.name,
          case when e.missing_since < ${long} then e.missing_since end missing,
          case when t.failures > 0 and t.succeeded_at < ${long} then t.succeeded_at end unreadable
        from source_entries e
        join ${sql.identifier(tableOf(req.payload, 'feed-sources'))} s on s.id = e.source_id
        join source_states t on t.source_id = e.source_id
        where e.collection = ${collection} and e.document_id = ${id} and e.state = 'taken' limit 1`,
  )
  if (!row) return null
  const iso = (at: string | null) => (at === null ? null : new Date(at).toISOString())
  return {
    feed: Number(row.feed),
    name: row.name,
    missingSince: iso(row.missing),
    unreadableSince: iso(row.unreadable),
  }
}
