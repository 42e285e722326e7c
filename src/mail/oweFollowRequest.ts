import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { queueJob } from '../jobs/queueJob'
import { FOLLOW_LINK_DAYS } from '../operations/followers/followLinkDays'

/**
 * Owes the letter with which a follower says that the address is theirs, in the transaction of the request. The letter
 * names the follower by number, and finds the address and makes the link when it leaves, so that neither stands in the outbox.
 * Asked twice within a second, one letter leaves.
 */
export const oweFollowRequest = async (req: PayloadRequest, follower: number): Promise<void> => {
  const until = String(Math.floor(Date.now() / 1000) + FOLLOW_LINK_DAYS * 24 * 60 * 60)
  await queryRows(
    req,
    sql`insert into mail_outbox (key, kind, collection, document_id, details)
        values (${`followRequest:${follower}:${until}`}, 'followRequest', 'followers', ${String(follower)},
          ${JSON.stringify({ until })}::jsonb)
        on conflict (key) do nothing`,
  )
  await queueJob(req, 'sendMail', {})
}
