import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import type { Role } from '../workflow'

/**
 * The numbers of all accounts in a role, to owe letters to: who of them wants one, and still has access, is looked at there (`oweMail`).
 *
 * @example
 * await accountsInRole(req, 'editor') // [3, 8]
 */
export const accountsInRole = async (req: PayloadRequest, role: Role): Promise<readonly number[]> => {
  const users = sql.identifier(tableOf(req.payload, 'users'))
  const rows = await queryRows<{ id: number }>(
    req,
    sql`select id from ${users} where role::text = ${role} order by id`,
  )
  return rows.map(({ id }) => Number(id))
}
