import type { CollectionSlug, Payload } from 'payload'
import { idOf } from '../../access/actor'
import type { MainRow } from '../../publishing/types'

/** The e-mail address of who submitted a document, or of its contact. Null when we know of none. Never logged. */
export const addressOf = async (payload: Payload, row: MainRow): Promise<string | null> => {
  const contact = idOf(row.submitter) ?? idOf(row.contact)
  if (contact === null) return null
  const found = await payload.db.findOne<{ id: number; email?: string | null }>({
    collection: 'contacts' as CollectionSlug,
    where: { id: { equals: contact } },
  })
  return found?.email ?? null
}
