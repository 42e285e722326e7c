import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { Actor } from '../../access/actor'
import { inTransaction } from '../../db/session'
import { isRefusal } from '../../errors/isRefusal'
import { lockRow } from '../../hooks/lockRow'
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
  { collection, id, transition, at, expectedState }: Tasks['scheduledTransition'],
): Promise<void> => {
  const row = await readMainRow(payload, collection, id)
  const planned = row?.scheduled as Planned | undefined
  // Planned again or called off since: this job is about something that is no more.
  if (!row || !isPlanned(row, transition, at)) return
  const actor = await readPlanner(payload, planned?.by)
  try {
    await performTransition({ payload, actor, collection, id, transition, expectedState })
  } catch (error) {
    if (!isRefusal(error)) throw error
    await giveUp(payload, { collection, id, actor, reason: error.message, transition, at })
  }
}

interface Planned {
  transition?: string | null
  at?: string | null
  by?: string | null
}

const isPlanned = (row: MainRow, transition: string, at: string): boolean => {
  const planned = row.scheduled as Planned | undefined
  return planned?.transition === transition && sameInstant(planned.at ?? undefined, at)
}

const sameInstant = (a: string | undefined, b: string): boolean =>
  a !== undefined && new Date(a).getTime() === new Date(b).getTime()

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
      patch: { scheduled: { transition: null, at: null, by: null } },
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
