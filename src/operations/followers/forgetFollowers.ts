import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { forgetLetters } from './forgetLetters'
import { FOLLOW_LINK_DAYS } from './followLinkDays'

/** Days that who follows what is over is kept: a step that was taken by mistake can be set right. */
const OVER_DAYS = 30

/**
 * Erases who asked to follow something and never said that the address is theirs, once the last link has run out; who
 * follows what is over or not there any more, of which nothing will be told; and the marks of addresses that the limits were
 * counted for.
 *
 * @returns how many followers
 */
export const forgetFollowers = async (payload: Payload): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const [table, windows, themes] = ['followers', 'subsidy-windows', 'themes'].map((name) =>
    sql.identifier(tableOf(payload, name)),
  )
  return inTransaction(req, async () => {
    const erased = await queryRows<{ id: number }>(
      req,
      sql`delete from ${table}
          where (confirmed_at is null and updated_at < now() - make_interval(days => ${FOLLOW_LINK_DAYS}))
            or (subsidy_window_id is null and theme_id is null)
            or subsidy_window_id in (select id from ${windows}
              where state::text in ('closed', 'assessing', 'decided', 'cancelled', 'withdrawn')
                and state_changed_at < now() - make_interval(days => ${OVER_DAYS}))
            or theme_id in (select id from ${themes}
              where state::text = 'withdrawn' and state_changed_at < now() - make_interval(days => ${OVER_DAYS}))
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
