import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { inTransaction } from '../../db/session'
import { setIntent } from '../../hooks/writePlan'
import { isRefusal } from '../../errors/isRefusal'
import { performTransition } from '../../operations/performTransition'
import { configOf, publishingCollections, settingsOf } from '../../publishing/settingsOf'
import { isPublic } from '../../workflow'
import type { MainRow } from '../../publishing/types'
import { eachAlone } from '../eachAlone'
import type { Tasks } from '../queueJob'

/** In the name of the desk: an editor ended the partner and chose what happens to its content. */
const DESK = { kind: 'user', id: 0, name: 'Partner beëindigd', role: 'admin', partner: null } as const

/**
 * Settles what a partner that left had published: it stays under its former name, moves to another partner, or is
 * withdrawn; what the desk chose for a single contribution goes before what it chose for the rest. A run that is cut off goes on where it was, since what is settled is not found again.
 */
export const endPartner = async (
  payload: Payload,
  { partner, disposition, successor, exceptions = [] }: Tasks['endPartner'],
): Promise<void> => {
  if (disposition === 'keep' && exceptions.length === 0) return
  for (const collection of publishingCollections(payload)) {
    if (!configOf(payload, collection)?.flattenedFields.some(({ name }) => name === 'partner')) continue
    const { docs } = await payload.db.find<MainRow>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      where: { partner: { equals: partner } },
    })
    await eachAlone(
      docs,
      ({ id }) => `${collection} ${id}`,
      (row) => {
        const own = exceptions.find((one) => one.collection === collection && one.id === Number(row.id))
        const way = own ?? { disposition, successor }
        return settle(payload, collection, row, way.disposition, way.successor)
      },
    )
  }
}

const settle = async (
  payload: Payload,
  collection: string,
  row: MainRow,
  disposition: string,
  successor: number | null,
): Promise<void> => {
  if (disposition === 'keep') return
  const req = await createLocalReq({}, payload)
  if (disposition === 'transfer') {
    await inTransaction(req, async () => {
      setIntent(req, collection, row.id, { kind: 'engine', patch: { partner: successor } })
      const slug = collection as CollectionSlug
      await payload.update({ collection: slug, id: row.id, data: {}, depth: 0, req, trash: true })
    })
    return
  }
  const { workflow } = settingsOf(payload, collection)
  // What is hidden goes too: it would come back when somebody unhides it.
  if (!workflow || !isPublic(workflow, { ...row, hidden: false })) return
  const reason = 'De organisatie doet niet meer mee.'
  try {
    await performTransition({ payload, actor: DESK, collection, id: row.id, transition: 'withdraw', reason })
  } catch (error) {
    // What may not be withdrawn any more (an answered idea, a window that was announced) stays, under its old name.
    if (!isRefusal(error)) throw error
    payload.logger.warn(`${collection} ${row.id} stays after the partner ended: ${error.message}`)
  }
}
