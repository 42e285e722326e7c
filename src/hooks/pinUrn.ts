import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { queryRows, tableOf } from '../db/session'

/**
 * Gives a document of the host's own collection its identity, and keeps it as it stands on the main row whatever a
 * version, a restored one or a client says.
 */
export const pinUrn: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = operation === 'create' ? null : Number(originalDoc?.id)
  const table = sql.identifier(tableOf(req.payload, collection.slug))
  const [row] =
    id === null
      ? []
      : await queryRows<{ urn: string | null }>(req, sql`select urn from ${table} where id = ${id}`)
  return { ...data, urn: row?.urn ?? `urn:uuid:${randomUUID()}` }
}
