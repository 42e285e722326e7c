import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload'
import { actorOf } from '../../access/actor'
import { isRowId } from '../../access/isRowId'
import { notFound } from '../../operations/notFound'
import { settingsOf } from '../../publishing/settingsOf'

/**
 * Ties a new note to the document that it is about and to who writes it, whatever else was sent along.
 *
 * @throws OperationRefused (404) for a document that is not there, that has no life cycle, or that whoever writes may not see
 */
export const attachNote: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const collection = String(data.collection)
  const { workflow } = settingsOf(req.payload, collection)
  if (!workflow || !isRowId(data.documentId)) throw notFound(req)
  const actor = actorOf(req)
  const document = await req.payload.findByID({
    collection: collection as CollectionSlug,
    id: Number(data.documentId),
    depth: 0,
    disableErrors: true,
    overrideAccess: actor.kind === 'system',
    req,
    select: { urn: true } as Record<string, boolean>,
    user: req.user,
  })
  if (!document) throw notFound(req)
  const { urn } = document as { urn?: unknown }
  return {
    ...data,
    documentId: String(data.documentId),
    urn: typeof urn === 'string' ? urn : null,
    author: actor.kind === 'user' ? actor.id : null,
  }
}
