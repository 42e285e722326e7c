import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/actor'
import { queueJob } from '../jobs/queueJob'

/**
 * When a partner leaves, or the desk decides otherwise about one that left: queues, in the same transaction, the job
 * that keeps, transfers or withdraws what it published.
 */
export const settleEndedPartner: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.state !== 'ended') return doc
  const wanted = endingOf(doc)
  const isDecided = previousDoc?.state === 'ended' && isSame(wanted, endingOf(previousDoc))
  if (isDecided || wanted.disposition === 'keep') return doc
  const partner = Number(doc.id)
  await queueJob(req, 'endPartner', { partner, ...wanted }, { key: `endPartner:${partner}` })
  return doc
}

interface Ending {
  disposition: string
  successor: number | null
}

const endingOf = (doc: { ending?: { disposition?: unknown }; successor?: unknown }): Ending => ({
  disposition: String(doc.ending?.disposition ?? 'keep'),
  successor: idOf(doc.successor),
})

const isSame = (a: Ending, b: Ending): boolean =>
  a.disposition === b.disposition && a.successor === b.successor
