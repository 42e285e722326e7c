import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { contactPlaces } from './contactPlaces'
import { tableIn } from './describePerson'

/**
 * Deletes whoever sent a report that is gone, unless something else points at them or they are of a partner: without the report nobody
 * would ever look at them again.
 */
export const forgetReporter = async (req: PayloadRequest, contact: number): Promise<void> =>
  inTransaction(req, async () => {
    const contacts = tableIn(req, 'contacts')
    // First, so that what points at them meanwhile is seen.
    await queryRows(req, sql`select id from ${contacts} where id = ${contact} for update`)
    const needed = contactPlaces(req.payload).map(
      ({ collection, column }) =>
        sql`exists (select 1 from ${tableIn(req, collection)} d where d.${sql.identifier(column)} = c.id)`,
    )
    const [alone] = await queryRows(
      req,
      sql`select 1 from ${contacts} c
          where c.id = ${contact} and c.partner_id is null and not (${sql.join(needed, sql` or `)})`,
    )
    if (alone) await req.payload.delete({ collection: 'contacts', id: contact, overrideAccess: true, req })
  })
