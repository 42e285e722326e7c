import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { oweMail, type OwedMail } from '../../mail/oweMail'
import { noteOutages } from '../../operations/sites/noteOutages'

/**
 * Tells of sites of others that miss messages for more than a day: whom to call about the site, and the desk. Once for
 * each outage; when everything arrived again, the next one is told anew.
 */
export const watchSites = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const outages = await noteOutages(req)
    if (outages.length === 0) return
    const users = sql.identifier(tableOf(payload, 'users'))
    const editors = await queryRows<{ id: number }>(
      req,
      sql`select id from ${users} where role::text = 'editor' order by id`,
    )
    const letters = outages.flatMap(({ contact, id, since }): OwedMail[] => {
      const base = {
        event: `outage:${id}:${since}`,
        kind: 'siteTrouble' as const,
        collection: 'sites',
        documentId: id,
        details: { since },
      }
      return [
        ...(contact === null ? [] : [{ ...base, to: { contact } }]),
        ...editors.map((editor) => ({ ...base, to: { user: Number(editor.id) } })),
      ]
    })
    await oweMail(req, letters)
  })
}
