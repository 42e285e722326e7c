import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { linkGone } from './confirmFollow'
import { forgetLetters } from './forgetLetters'
import { openFollowToken } from './followToken'

/**
 * Stops the letters that a link is of, and erases the address with it. Again does no harm.
 *
 * @param options.isAll - also everything else that the address follows
 * @throws OperationRefused (410) for a link that this site did not make
 */
export const stopFollowing = async (
  req: PayloadRequest,
  token: string,
  { isAll = false } = {},
): Promise<void> => {
  const id = openFollowToken(req.payload.secret, 'stop', token)
  if (id === null) throw linkGone(req)
  const table = sql.identifier(tableOf(req.payload, 'followers'))
  await inTransaction(req, async () => {
    const stopped = await queryRows<{ id: number }>(
      req,
      sql`delete from ${table} where id = ${id}
            or (${isAll} and email = (select email from ${table} where id = ${id}))
          returning id`,
    )
    await forgetLetters(
      req,
      stopped.map((each) => each.id),
    )
  })
}
