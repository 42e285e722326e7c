import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { syncDependents } from '../publishing/syncDependents'

/** After an area, a picture or a scheme has changed: the items that show it are made again. */
export const refreshDependents: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await syncDependents(req, collection.slug, Number(doc.id))
  return doc
}

/** The same for one that is deleted. */
export const refreshDependentsOfDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await syncDependents(req, collection.slug, Number(id))
  return doc
}
