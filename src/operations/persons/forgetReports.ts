import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { contactPlaces } from './contactPlaces'
import { tableIn } from './describePerson'
import { MOST_A_NIGHT, nightRequest } from './nightRequest'
import { retentionOf } from './retention'

/**
 * Deletes what visitors reported, the term of contacts after it was handled: what they wrote may be about people. Whoever sent it goes
 * along, where nothing else needs them. What is open stays, however old.
 *
 * @returns how many went
 */
export const forgetReports = async (payload: Payload): Promise<{ contacts: number; reports: number }> => {
  const req = await nightRequest(payload)
  const rows = await queryRows<{ id: number }>(
    req,
    sql`select d.id from ${tableIn(req, 'reports')} d where ${isOldReport(req)} order by d.id limit ${MOST_A_NIGHT}`,
  )
  const forgotten = { contacts: 0, reports: 0 }
  for (const { id } of rows) {
    const gone = await forgetReport(payload, Number(id))
    forgotten.contacts += gone.contacts
    forgotten.reports += gone.reports
  }
  return forgotten
}

/** The condition for a report, `d`, of which the term is over. */
export const isOldReport = (req: PayloadRequest): SQL =>
  sql`d.state::text = 'handled' and d.handled_at < now() - make_interval(days => ${retentionOf(req.payload).contactDays})`

/** Each by itself, and looked at again: somebody may be at work on it. */
const forgetReport = async (payload: Payload, id: number): Promise<{ contacts: number; reports: number }> => {
  const req = await nightRequest(payload)
  return inTransaction(req, async () => {
    const [row] = await queryRows<{ reporter: number | null }>(
      req,
      sql`select d.reporter_id::int as reporter from ${tableIn(req, 'reports')} d
          where d.id = ${id} and ${isOldReport(req)} for update`,
    )
    if (!row) return { contacts: 0, reports: 0 }
    await payload.delete({ collection: 'reports', id, overrideAccess: true, req })
    if (row.reporter === null || !(await isAlone(req, row.reporter))) return { contacts: 0, reports: 1 }
    await payload.delete({ collection: 'contacts', id: row.reporter, overrideAccess: true, req })
    return { contacts: 1, reports: 1 }
  })
}

/** Whether nothing points at a contact any more: without its report nobody would ever look at it again. */
const isAlone = async (req: PayloadRequest, contact: number): Promise<boolean> => {
  const needed = contactPlaces(req.payload).map(
    ({ collection, column }) =>
      sql`exists (select 1 from ${tableIn(req, collection)} d where d.${sql.identifier(column)} = c.id)`,
  )
  const [row] = await queryRows(
    req,
    sql`select 1 from ${tableIn(req, 'contacts')} c
        where c.id = ${contact} and c.partner_id is null and not (${sql.join(needed, sql` or `)}) for update`,
  )
  return row !== undefined
}
