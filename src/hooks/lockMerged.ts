import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'

/**
 * Locks the documents that were merged into one that is about to be deleted. Deleting writes to them, as they lose
 * what they were merged into; who changes one of them locks it before the one that it was merged into. The same order
 * here, before the document itself is locked, so that neither waits for the other for ever.
 */
export const lockMerged = async (req: PayloadRequest, collection: string, id: number): Promise<void> => {
  const { config } = req.payload.collections[collection as CollectionSlug]
  if (!config.flattenedFields.some(({ name }) => name === 'mergedInto')) return
  const table = sql.identifier(tableOf(req.payload, collection))
  await queryRows(req, sql`select id from ${table} where merged_into_id = ${id} order by id for update`)
}
