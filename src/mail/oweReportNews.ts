import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { accountsInRole } from './accountsInRole'
import { oweMail } from './oweMail'

/** So many reports in an hour are told of at once, to who chose that. */
const AT_ONCE = 5

/** So many in a day are told of by mail at all. */
const BY_MAIL = 50

/**
 * Owes every editor who wants it a letter about a report that came in, in the transaction of the request: once for each report. So that
 * no flood of reports becomes one of mail, those after the fifth in an hour go together with what is new that day, also to who chose
 * 'at once'; those after the fiftieth in a day stand in the figure on the desk alone, as all of them do.
 *
 * @param report - its number; it has been kept
 */
export const oweReportNews = async (req: PayloadRequest, report: number): Promise<void> => {
  const reports = sql.identifier(tableOf(req.payload, 'reports'))
  const [count] = await queryRows<{ hour: number; day: number }>(
    req,
    sql`select count(*) filter (where created_at > now() - interval '1 hour')::int as hour, count(*)::int as day
        from ${reports} where created_at > now() - interval '1 day'`,
  )
  if (!count || count.day > BY_MAIL) return
  const editors = await accountsInRole(req, 'editor')
  await oweMail(
    req,
    editors.map((user) => ({
      event: `newReport:${report}`,
      kind: 'newReport',
      to: { user },
      collection: 'reports',
      documentId: report,
      canWait: count.hour > AT_ONCE,
    })),
  )
}
