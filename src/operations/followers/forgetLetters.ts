import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'

/** Takes away the letters of followers who are erased: what was owed is not sent, and of what was sent nothing stays. */
export const forgetLetters = async (req: PayloadRequest, followers: readonly number[]): Promise<void> => {
  if (followers.length === 0) return
  const ids = sql.join(
    followers.map((id) => sql`${String(id)}`),
    sql`, `,
  )
  await queryRows(
    req,
    sql`delete from mail_outbox where collection = 'followers' and document_id in (${ids})`,
  )
}
