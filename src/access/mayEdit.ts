import { executeAccess, type CollectionSlug, type PayloadRequest } from 'payload'
import { isRowId } from './isRowId'

/**
 * Whether whoever makes the request may change a document, by the collection's own rule, as a save of its form would be
 * judged. A document that is not there, or in the trash, may be changed by nobody.
 */
export const mayEdit = async (req: PayloadRequest, collection: string, id: number): Promise<boolean> => {
  if (!isRowId(id)) return false
  const slug = collection as CollectionSlug
  const { config } = req.payload.collections[slug]
  const rule = await executeAccess({ id, req, disableErrors: true }, config.access.update)
  if (rule === false) return false
  const { totalDocs } = await req.payload.count({
    collection: slug,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, ...(rule === true ? [] : [rule])] },
  })
  return totalDocs > 0
}
