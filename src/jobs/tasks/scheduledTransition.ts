import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { Actor } from '../../access/actor'
import { inTransaction } from '../../db/session'
import { isRefusal } from '../../errors/isRefusal'
import { lockRow, readLatest } from '../../hooks/lockRow'
import { isSettlement, NO_PLAN, plannedStepOf } from '../../hooks/plannedStep'
import { recordTransition } from '../../hooks/recordTransition'
import { setIntent } from '../../hooks/writePlan'
import { approveProposal, rejectProposal } from '../../operations/moderateDocument'
import { performTransition } from '../../operations/performTransition'
import { readPlanner } from '../../operations/planner'
import { refuseOtherText } from '../../operations/takeUndoably'
import { readMainRow } from '../../publishing/readMainRow'
import type { MainRow } from '../../publishing/types'
import type { Tasks } from '../queueJob'

/**
 * Carries out a planned transition for who planned it, with the rights that they have by then. When it is refused the
 * plan is taken off the document and the history says why: an editor sees it, nothing is tried for ever.
 */
export const scheduledTransition = async (
  payload: Payload,
  job: Tasks['scheduledTransition'],
): Promise<void> => {
  const { collection, id, transition, at } = job
  const row = await readMainRow(payload, collection, id)
  // Planned again or called off since: this job is about something that is no more.
  if (!row || !isPlanned(row, transition, at)) return
  const actor = await readPlanner(payload, plannedStepOf(row)?.by)
  try {
    await carryOut(payload, actor, job)
  } catch (error) {
    if (!isRefusal(error)) throw error
    await giveUp(payload, { collection, id, actor, reason: error.message, transition, at })
  }
}

const carryOut = async (
  payload: Payload,
  actor: Actor,
  { at: _, seen, ...job }: Tasks['scheduledTransition'],
): Promise<void> => {
  const { collection, id, transition, reason } = job
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const settles = isSettlement(transition)
    if (seen !== undefined) {
      const row = await lockRow(req, collection, id)
      const judged = settles ? await readLatest(req, collection, id) : row
      if (judged) refuseOtherText(req, judged, seen)
    }
    const call = { payload, req, actor, collection, id }
    if (!settles) await performTransition({ ...job, ...call })
    else if (transition === 'approveProposal') await approveProposal(call)
    else await rejectProposal({ ...call, reason })
  })
}

const isPlanned = (row: MainRow, transition: string, at: string): boolean => {
  const planned = plannedStepOf(row)
  return planned?.transition === transition && planned.at === new Date(at).toISOString()
}

const giveUp = async (
  payload: Payload,
  args: { collection: string; id: number; actor: Actor; reason: string; transition: string; at: string },
): Promise<void> => {
  const { collection, id, actor, reason, transition, at } = args
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const row = await lockRow(req, collection, id)
    if (!row || !isPlanned(row, transition, at)) return
    setIntent(req, collection, row.id, {
      kind: 'engine',
      patch: { scheduled: { ...NO_PLAN } },
    })
    const slug = collection as CollectionSlug
    await payload.update({ collection: slug, id: row.id, data: {}, depth: 0, req, trash: true })
    await recordTransition(req, {
      collection,
      documentId: row.id,
      urn: String(row.urn),
      actor,
      transition: `${transition}Refused`,
      from: String(row.state),
      to: String(row.state),
      reason,
    })
  })
}
