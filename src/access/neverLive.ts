import type { Access, CollectionSlug } from 'payload'

/**
 * Allows changing one document as long as its live row is a draft. Asked as a filter (`_status: 'draft'`), Payload would
 * put the question to the latest version, and the draft that waits beside a published document would open that document.
 *
 * @param collection - where the document is.
 */
export const neverLive =
  (collection: CollectionSlug): Access =>
  async ({ id, req }) => {
    if (id === undefined) return false
    const row = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    return row?._status === 'draft'
  }
