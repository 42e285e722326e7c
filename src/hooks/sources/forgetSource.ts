import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterDeleteHook } from 'payload'
import { queryRows } from '../../db/session'

/** Forgets how it went with a feed that is read no longer. What came in stays: it belongs to its partner. */
export const forgetSource: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await queryRows(req, sql`delete from source_entries where source_id = ${id}`)
  await queryRows(req, sql`delete from source_states where source_id = ${id}`)
  return doc
}
