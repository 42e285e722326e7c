import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { MISSING_DAYS } from '../../sources/limits'
import type { SourceRefusal } from './mapEntry'
import { readState, type SourceState } from './sourceState'

/** What came in from a feed, and how it goes with it. */
export interface Intake {
  state: SourceState | null
  entries: readonly IntakeEntry[]
  counts: { taken: number; refused: number; missing: number }
}

/** An entry of a feed, with what became of it. */
export interface IntakeEntry {
  entryId: string
  state: 'taken' | 'cancelled' | 'refused' | 'own' | 'gone'
  title: string
  url: string | null
  collection: string | null
  documentId: number | null
  problem: SourceRefusal | null
  firstSeenAt: string
  /** Since when the feed names it no longer, once that is longer than `MISSING_DAYS`. */
  missingSince: string | null
}

/** More than this is for a list of documents, not for a page about a feed. */
const MOST = 200

/** Reads what came in from a feed, what needs attention first. For whoever may see the feed: that is not asked here. */
export const readIntake = async (req: PayloadRequest, source: number): Promise<Intake> => {
  const isMissing = sql`missing_since < now() - make_interval(days => ${MISSING_DAYS})`
  const entries = await queryRows<IntakeEntry>(
    req,
    sql`select entry_id as "entryId", state, title, url, collection, document_id as "documentId", problem,
          first_seen_at as "firstSeenAt", case when state = 'taken' and ${isMissing} then missing_since end as "missingSince"
        from source_entries where source_id = ${source}
        order by problem is null, not (state = 'taken' and coalesce(${isMissing}, false)), first_seen_at desc, entry_id
        limit ${MOST}`,
  )
  const [counts] = await queryRows<Record<keyof Intake['counts'], string>>(
    req,
    sql`select count(*) filter (where state = 'taken') taken, count(*) filter (where state = 'refused') refused,
          count(*) filter (where state = 'taken' and ${isMissing}) missing
        from source_entries where source_id = ${source}`,
  )
  return {
    state: await readState(req, source),
    entries,
    counts: {
      taken: Number(counts?.taken ?? 0),
      refused: Number(counts?.refused ?? 0),
      missing: Number(counts?.missing ?? 0),
    },
  }
}
