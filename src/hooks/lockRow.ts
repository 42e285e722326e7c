import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { readMainRow } from '../publishing/readMainRow'
import type { MainRow } from '../publishing/types'

/**
 * Locks the main row of a document until the transaction ends and reads it as it then is: a second writer waits
 * here, and sees what the first one made of it (payload-recipes 4).
 */
export const lockRow = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<MainRow | null> => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const found = await queryRows(req, sql`select id from ${table} where id = ${id} for update`)
  if (found.length === 0) return null
  return readMainRow(req.payload, collection, id, req)
}

/** The latest version of a document when it is newer than the live one: a proposal, or null. */
export const readProposal = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<Record<string, unknown> | null> => {
  const latest = await readLatest(req, collection, id)
  return latest?._status === 'draft' ? latest : null
}

/** The latest version of a document, proposal or not. Null for collections without versions. */
export const readLatest = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<Record<string, unknown> | null> => {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection as CollectionSlug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return (docs[0]?.version as Record<string, unknown> | undefined) ?? null
}
