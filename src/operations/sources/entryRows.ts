import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import type { SourceRefusal } from './mapEntry'

/** What is known of an entry of a feed. */
export interface EntryRow {
  entryId: string
  state: 'taken' | 'cancelled' | 'refused' | 'own' | 'gone'
  title: string
  url: string | null
  collection: string | null
  documentId: number | null
  digest: string | null
  problem: SourceRefusal | null
  imageUrl: string | null
  mediaId: number | null
  missingSince: string | null
}

/** Whether an entry has a document here, also when that is about an event that is off. */
export const isHere = (row: EntryRow | undefined): boolean =>
  row?.state === 'taken' || row?.state === 'cancelled'

/** Everything that is known of a feed, by the ids of its entries. */
export const readEntryRows = async (req: PayloadRequest, source: number): Promise<Map<string, EntryRow>> => {
  const rows = await queryRows<EntryRow>(
    req,
    sql`select entry_id as "entryId", state, title, url, collection, document_id as "documentId", digest, problem,
          image_url as "imageUrl", media_id as "mediaId", missing_since as "missingSince"
        from source_entries where source_id = ${source}`,
  )
  return new Map(rows.map((row) => [row.entryId, row]))
}

/** Writes down what became of an entry that the feed names now. */
export const writeEntryRow = async (
  req: PayloadRequest,
  source: number,
  row: Omit<EntryRow, 'missingSince'>,
): Promise<void> => {
  const problem = row.problem === null ? null : JSON.stringify(row.problem)
  await queryRows(
    req,
    sql`insert into source_entries (source_id, entry_id, state, title, url, collection, document_id, digest, problem, image_url, media_id)
        values (${source}, ${row.entryId}, ${row.state}, ${row.title}, ${row.url}, ${row.collection}, ${row.documentId}, ${row.digest},
          ${problem}::jsonb, ${row.imageUrl}, ${row.mediaId})
        on conflict (source_id, entry_id) do update set state = excluded.state, title = excluded.title, url = excluded.url,
          collection = coalesce(excluded.collection, source_entries.collection),
          document_id = coalesce(excluded.document_id, source_entries.document_id),
          digest = excluded.digest, problem = excluded.problem, image_url = excluded.image_url, media_id = excluded.media_id,
          last_seen_at = now(), missing_since = null`,
  )
}

/** Notes what the feed still names, and what it names no longer. */
export const noteSeen = async (
  req: PayloadRequest,
  source: number,
  ids: readonly string[],
): Promise<void> => {
  const seen = JSON.stringify(ids)
  await queryRows(
    req,
    sql`update source_entries set last_seen_at = now(), missing_since = null
        where source_id = ${source} and entry_id in (select jsonb_array_elements_text(${seen}::jsonb))`,
  )
  // What never came in leaves no trace once the feed stops naming it: there is nothing to try again.
  await queryRows(
    req,
    sql`delete from source_entries where source_id = ${source} and state in ('refused', 'own')
          and document_id is null and entry_id not in (select jsonb_array_elements_text(${seen}::jsonb))`,
  )
  await queryRows(
    req,
    sql`update source_entries set missing_since = coalesce(missing_since, now())
        where source_id = ${source} and state = 'taken'
          and entry_id not in (select jsonb_array_elements_text(${seen}::jsonb))`,
  )
}
