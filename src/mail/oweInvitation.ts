import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { queueJob } from '../jobs/queueJob'

/**
 * Owes the letter of an invitation, in the transaction of the request. Who gets it has no account yet: the letter names
 * the invitation, and finds the address and makes the link when it leaves, so that neither stands in the outbox.
 *
 * @param invitation.timesSent - which time this is: each is a letter of its own, and none leaves twice
 */
export const oweInvitation = async (
  req: PayloadRequest,
  { id, timesSent }: { id: number; timesSent: number },
): Promise<void> => {
  await queryRows(
    req,
    sql`insert into mail_outbox (key, kind, collection, document_id, details)
        values (${`invitation:${id}:${timesSent}`}, 'invitation', 'invitations', ${String(id)},
          ${JSON.stringify({ timesSent: String(timesSent) })}::jsonb)
        on conflict (key) do nothing`,
  )
  await queueJob(req, 'sendMail', {})
}
