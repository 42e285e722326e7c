import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../access/actor'
import { queueJob, type EndingException } from '../jobs/queueJob'

/**
 * When a partner leaves, or the desk decides otherwise about one that left: queues, in the same transaction, the job
 * that keeps, transfers or withdraws what it published.
 */
export const settleEndedPartner: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.state !== 'ended') return doc
  const wanted = endingOf(doc)
  const isDecided = previousDoc?.state === 'ended' && isDeepStrictEqual(wanted, endingOf(previousDoc))
  const keepsAll = wanted.disposition === 'keep' && wanted.exceptions.length === 0
  if (isDecided || keepsAll) return doc
  const partner = Number(doc.id)
  await queueJob(req, 'endPartner', { partner, ...wanted }, { key: `endPartner:${partner}` })
  return doc
}

interface Ending {
  disposition: string
  successor: number | null
  exceptions: EndingException[]
}

interface EndingFields {
  disposition?: unknown
  exceptions?:
    { item?: { relationTo: string; value: unknown }; disposition?: unknown; successor?: unknown }[] | null
}

const endingOf = (doc: { ending?: EndingFields; successor?: unknown }): Ending => ({
  disposition: String(doc.ending?.disposition ?? 'keep'),
  successor: idOf(doc.successor),
  exceptions: (doc.ending?.exceptions ?? []).flatMap(({ disposition, item, successor }) => {
    const id = idOf(item?.value)
    return item && id !== null
      ? [
          {
            collection: item.relationTo,
            id,
            disposition: String(disposition),
            successor: idOf(successor) ?? idOf(doc.successor),
          },
        ]
      : []
  }),
})
