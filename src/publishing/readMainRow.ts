import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { MainRow } from './types'

/**
 * Reads the main row of a document as it is in the table, in the transaction of the request when there is one: never a
 * version, and nobody's access applied. Null when it is not there.
 */
export const readMainRow = async (
  payload: Payload,
  collection: string,
  id: number,
  req?: PayloadRequest,
): Promise<MainRow | null> =>
  payload.db.findOne<MainRow>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  })
