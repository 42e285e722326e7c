import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { oweMail } from '../../mail/oweMail'
import { performTransition } from '../performTransition'
import { findOwnIdea } from './findOwnIdea'

/**
 * Submits an idea, now that whoever brought it says that the address is theirs, and owes them the letter with their private
 * link. Again does no harm.
 *
 * @returns the name of the idea, for the private link
 * @throws OperationRefused (410) for a link that does not work (any more); TransitionRefused for what cannot be submitted
 */
export const confirmIdea = async (
  asked: PayloadRequest,
  token: string,
  language: 'nl' | 'en',
): Promise<string> =>
  inTransaction(asked, async () => {
    const { contact, req, row, urn } = await findOwnIdea(asked, 'confirm', token)
    const table = sql.identifier(tableOf(req.payload, 'ideas'))
    // Who presses twice is not refused for the second time.
    const drafts = await queryRows(
      req,
      sql`select 1 from ${table} where id = ${row.id} and state::text = 'draft' for update`,
    )
    if (drafts.length === 0) return urn
    await performTransition({
      payload: req.payload,
      req,
      collection: 'ideas',
      id: row.id,
      transition: 'submit',
      expectedState: 'draft',
    })
    await oweMail(req, [
      {
        event: `ideaReceived:${row.id}`,
        kind: 'ideaReceived',
        to: { contact },
        collection: 'ideas',
        documentId: row.id,
        details: { language },
      },
    ])
    return urn
  })
