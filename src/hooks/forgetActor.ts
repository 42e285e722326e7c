import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook } from 'payload'
import { queryRows, tableOf } from '../db/session'

/**
 * When an account is deleted the history keeps what happened and forgets who it was: number and name go, the role stays
 * (GDPR, article 17). The one change that the database allows in the history, and only in this transaction.
 */
export const forgetActor: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  const table = sql.identifier(tableOf(req.payload, 'transitions'))
  await queryRows(req, sql`select set_config('noaber.erasing', 'on', true)`)
  await queryRows(
    req,
    sql`update ${table} set actor_id = null, actor_name = null where actor_kind = 'user' and actor_id = ${String(id)}`,
  )
  await queryRows(req, sql`select set_config('noaber.erasing', 'off', true)`)
  return doc
}
