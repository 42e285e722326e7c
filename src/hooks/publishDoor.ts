import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { syncDoor } from '../publishing/syncDoor'

/** After a front door has changed: the processes that serve it know, as soon as the transaction commits. */
export const publishDoor: CollectionAfterChangeHook = async ({ doc, req }) => {
  await syncDoor(req, Number(doc.id))
  return doc
}

/** The same for one that is deleted: its host names show the whole site from then on. */
export const withdrawDoor: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await syncDoor(req, Number(id))
  return doc
}
