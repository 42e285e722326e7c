import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { poolOf } from '../../db/poolOf'
import { queryRows } from '../../db/session'
import type { RowOutcome } from './FileImport'

interface Settled {
  sourceId: string | null
  title: string | null
  outcome: RowOutcome
  message: string | null
  documentId: number | null
}

/** Titles in a report are to find a row by: no longer than that asks. */
const TITLE_LENGTH = 200

/** Writes down what became of a row: in the transaction in which it was taken in, or on its own. */
export const settleRow = async (
  { payload, req }: { payload: Payload; req: PayloadRequest | null },
  id: number,
  { sourceId, title, outcome, message, documentId }: Settled,
): Promise<void> => {
  const short = title === null ? null : title.slice(0, TITLE_LENGTH).replaceAll('\u0000', '')
  if (req) {
    await queryRows(
      req,
      sql`update file_import_rows set source_id = ${sourceId}, title = ${short}, outcome = ${outcome},
            message = ${message}, document_id = ${documentId} where id = ${id}`,
    )
    return
  }
  await poolOf(payload).query(
    `update file_import_rows set source_id = $2, title = $3, outcome = $4, message = $5, document_id = $6 where id = $1`,
    [id, sourceId, short, outcome, message, documentId],
  )
}
