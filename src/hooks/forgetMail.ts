import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook } from 'payload'
import { queryRows } from '../db/session'

/** Takes away the letters that somebody was owed or had, when who it was is erased (GDPR, article 17). */
export const forgetMail =
  (column: 'user_id' | 'contact_id'): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await queryRows(req, sql`delete from mail_outbox where ${sql.identifier(column)} = ${Number(id)}`)
    return doc
  }
