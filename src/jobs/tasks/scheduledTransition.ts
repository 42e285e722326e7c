import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { Actor } from '../../access/actor'
import { inTransaction } from '../../db/session'
import { recordTransition } from '../../hooks/recordTransition'
import { setIntent } from '../../hooks/writePlan'
import { performTransition } from '../../operations/performTransition'
import { readPlanner } from '../../operations/planner'
import { readMainRow } from '../../publishing/readMainRow'
import type { MainRow } from '../../publishing/types'
import type { Tasks } from '../queueJob'

/**
 * Carries out a planned transition for who planned it, with the rights that they have by then. When it is refused the
 * plan is taken off the document and the history says why: an editor sees it, nothing is tried for ever.
 */
export const scheduledTransition = async (
  payload: Payload,
  { collection, id, transition, at }: Tasks['scheduledTransition'],
): Promise<void> => {
  const row = await readMainRow(payload, collection, id)
  const planned = row?.scheduled as { transition?: string; at?: string; by?: string } | undefined
  // Planned again or called off since: this job is about something that is no more.
  if (!row || planned?.transition !== transition || !sameInstant(planned.at, at)) return
  const actor = await readPlanner(payload, planned.by)
  try {
    await performTransition({ payload, actor, collection, id, transition })
  } catch (error) {
    if (!(error instanceof Error) || !('data' in error)) throw error
    await giveUp(payload, { collection, row, actor, reason: error.message, transition })
  }
}

const sameInstant = (a: string | undefined, b: string): boolean =>
  a !== undefined && new Date(a).getTime() === new Date(b).getTime()

const giveUp = async (
  payload: Payload,
  args: { collection: string; row: MainRow; actor: Actor; reason: string; transition: string },
): Promise<void> => {
  const { collection, row, actor, reason } = args
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    setIntent(req, collection, row.id, {
      kind: 'engine',
      patch: { scheduled: { transition: null, at: null, by: null } },
    })
    const slug = collection as CollectionSlug
    await payload.update({ collection: slug, id: row.id, data: {}, depth: 0, req, trash: true })
    await recordTransition(req, {
      collection,
      documentId: row.id,
      urn: String(row.urn),
      actor,
      transition: `${args.transition} (gepland, niet gelukt)`,
      from: String(row.state),
      to: String(row.state),
      reason,
    })
  })
}
