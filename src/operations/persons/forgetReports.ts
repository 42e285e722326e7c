import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { tableIn } from './describePerson'
import { MOST_A_NIGHT, nightRequest } from './nightRequest'
import { retentionOf } from './retention'

/**
 * Deletes what visitors reported, the term of contacts after it was handled: what they wrote may be about people. Whoever sent it goes
 * along, where nothing else needs them (`withReporters`). What is open stays, however old.
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

/** Each by itself, and looked at again: somebody may be at work on it. Who it was is locked first, as when somebody is erased. */
const forgetReport = async (payload: Payload, id: number): Promise<{ contacts: number; reports: number }> => {
  const req = await nightRequest(payload)
  const reports = tableIn(req, 'reports')
  const contacts = tableIn(req, 'contacts')
  return inTransaction(req, async () => {
    const [reporter] = await queryRows(
      req,
      sql`select c.id from ${contacts} c where c.id = (select reporter_id from ${reports} where id = ${id}) for update`,
    )
    const [row] = await queryRows(
      req,
      sql`select 1 from ${reports} d where d.id = ${id} and ${isOldReport(req)} for update`,
    )
    if (!row) return { contacts: 0, reports: 0 }
    await payload.delete({ collection: 'reports', id, overrideAccess: true, req })
    const isGone =
      reporter !== undefined &&
      (await queryRows(req, sql`select 1 from ${contacts} where id = ${Number(reporter.id)}`)).length === 0
    return { contacts: isGone ? 1 : 0, reports: 1 }
  })
}
