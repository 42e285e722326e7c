import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { settingsOf } from '../../publishing/settingsOf'
import { fromStates } from '../../workflow'
import { keyOfImport, type FileImport } from './FileImport'

/** A document that came from the same source earlier, and is not in its file any more. */
export interface GoneDocument {
  id: number
  sourceId: string
  title: string
}

/**
 * Finds what the source named before and names no longer, as far as it can be withdrawn. Asked after every row was looked
 * at: a row that is refused is still in the file.
 *
 * @returns null when a row could not be told apart, so that nobody can say what is gone
 */
export const findGone = async (req: PayloadRequest, file: FileImport): Promise<GoneDocument[] | null> => {
  // A grant that a file no longer names is a grant all the same.
  if (file.kind === 'grants') return []
  const [unsure] = await queryRows(
    req,
    sql`select 1 from file_import_rows where import_id = ${file.id} and line is not null and source_id is null limit 1`,
  )
  if (unsure) return null
  const withdraw = settingsOf(req.payload, file.kind).workflow?.transitions.withdraw
  const states = withdraw ? fromStates(withdraw) : []
  return queryRows<GoneDocument>(
    req,
    sql`select d.id, d.origin_source_id as "sourceId", d.title
        from ${sql.identifier(tableOf(req.payload, file.kind))} d
        where d.partner_id = ${file.partner} and d.deleted_at is null
          and coalesce(d.origin_imported ->> 'key', d.origin_name) = ${keyOfImport(file)}
          and d.state::text in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))
          and not exists (select 1 from file_import_rows r
            where r.import_id = ${file.id} and r.source_id = d.origin_source_id)
        order by d.id`,
  )
}
