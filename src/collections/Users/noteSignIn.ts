import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterLoginHook } from 'payload'
import { queryRows, tableOf } from '../../db/session'

/** Notes when somebody signed in. In SQL: an update through Payload would count as a change of the account. */
export const noteSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const table = sql.identifier(tableOf(req.payload, 'users'))
  await queryRows(req, sql`update ${table} set last_sign_in_at = now() where id = ${Number(user.id)}`)
  return user
}
