import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'

/**
 * Forgets the secrets of a key once it is revoked: whoever sends one is nobody at every door. Taking `revokedAt` away does
 * not bring them back; that takes another key.
 */
export const forgetRevoked: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id, revokedAt } = doc as { id: number; revokedAt?: unknown }
  if (revokedAt) await forget(req, id)
  return doc as Record<string, unknown>
}

/** The same for a key that is deleted. */
export const forgetDeleted: CollectionAfterDeleteHook = async ({ id, req }) => forget(req, Number(id))

const forget = async (req: PayloadRequest, key: number): Promise<void> => {
  await queryRows(req, sql`delete from api_secrets where key_id = ${key}`)
}
