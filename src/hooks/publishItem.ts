import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { syncDependents } from '../publishing/syncDependents'
import { syncItem } from '../publishing/syncItem'

/**
 * Publishes after a write: the item, the line in the changes and the notice go into the document's own transaction.
 * Decides from the main row, so a saved draft of something public changes nothing here.
 */
export const publishItem: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const isNew = operation === 'create'
  const { publicUpdatedAt } = await syncItem(req, collection.slug, Number(doc.id), { isNew })
  await syncDependents(req, collection.slug, Number(doc.id), { isNew })
  return publicUpdatedAt && 'publicUpdatedAt' in doc ? { ...doc, publicUpdatedAt } : doc
}

/** Takes the item of a deleted document away, in the transaction of the delete. */
export const withdrawDeleted: CollectionAfterDeleteHook = async ({ collection, id, req, doc }) => {
  await syncItem(req, collection.slug, Number(id))
  await syncDependents(req, collection.slug, Number(id))
  return doc
}
