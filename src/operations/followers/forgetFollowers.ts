import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { forgetLetters } from './forgetLetters'
import { FOLLOW_LINK_DAYS } from './followLinkDays'

/**
 * Erases who asked to follow something and never said that the address is theirs, once the last link has run out; who
 * follows what is not there any more; and the marks of addresses that the limits were counted for.
 *
 * @returns how many followers
 */
export const forgetFollowers = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const table = sql.identifier(tableOf(payload, 'followers'))
  return inTransaction(req, async () => {
    const erased = await queryRows<{ id: number }>(
      req,
      sql`delete from ${table}
          where (confirmed_at is null and updated_at < now() - make_interval(days => ${FOLLOW_LINK_DAYS}))
            or (subsidy_window_id is null and theme_id is null)
          returning id`,
    )
    await forgetLetters(
      req,
      erased.map(({ id }) => id),
    )
    await queryRows(
      req,
      sql`delete from api_calls where policy = 'follow' and started_at < now() - interval '1 day'`,
    )
    return erased.length
  })
}
