import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { queryRows, tableOf } from '../db/session'

/** Takes away the invitation that an account came from, with the name and address in it, when who it was is erased. */
export const forgetInvitations: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const table = sql.identifier(tableOf(req.payload, 'invitations'))
  await queryRows(req, sql`delete from ${table} where account_id = ${Number(id)}`)
}
