import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/actor'
import { queueJob } from '../jobs/queueJob'
import { syncGrant } from '../publishing/syncGrant'
import { syncItem } from '../publishing/syncItem'

const WINDOWS = 'subsidy-windows'

/**
 * After a grant was written: what the register says of it, and what its window shows (granted, left) follows in the same transaction, and the queue looks
 * whether the window is now used up, or open again.
 */
export const syncWindowOfGrant: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await syncGrant(req, Number(doc.id))
  const windows = new Set([idOf(doc.window), idOf(previousDoc?.window)].filter((id) => id !== null))
  for (const id of [...windows].sort((a, b) => a - b)) {
    await syncItem(req, WINDOWS, id)
    await queueJob(req, 'runTimers', { collection: WINDOWS, id }, { key: `timer:${WINDOWS}:${id}:grants` })
  }
  return doc
}
