import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { readEventIdeas, type EventIdeas } from './readEventIdeas'
import { requireEditor } from './requireEditor'

/**
 * Ends every link for tablets of an event that was made before, and makes another. What somebody is filling in on a tablet is not lost:
 * it can be sent with an e-mail address.
 *
 * @returns the event with the link that works from now on
 * @throws OperationRefused (401, 403) for who is not of the desk, (404) for an event that they do not see
 */
export const renewTabletLink = async (req: PayloadRequest, id: number): Promise<EventIdeas> => {
  requireEditor(req)
  await readEventIdeas(req, id)
  const events = sql.identifier(tableOf(req.payload, 'events'))
  await queryRows(
    req,
    sql`insert into tablet_links (urn, mark)
        select urn, ${randomBytes(16).toString('base64url')} from ${events} where id = ${id}
        on conflict (urn) do update set mark = excluded.mark, created_at = now()`,
  )
  return readEventIdeas(req, id)
}
