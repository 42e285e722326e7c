import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { Actor, UserRole } from '../../access/actor'
import { idOf } from '../../access/actor'
import { inTransaction } from '../../db/session'
import { recordTransition } from '../../hooks/recordTransition'
import { setIntent } from '../../hooks/writePlan'
import { performTransition } from '../../operations/performTransition'
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
  const planned = row?.scheduled as { transition?: string; at?: string; by?: number | string } | undefined
  // Planned again or called off since: this job is about something that is no more.
  if (!row || planned?.transition !== transition || !sameInstant(planned.at, at)) return
  const actor = await plannerOf(payload, planned.by)
  try {
    await performTransition({ payload, actor, collection, id, transition })
  } catch (error) {
    if (!(error instanceof Error) || !('data' in error)) throw error
    await giveUp(payload, { collection, row, actor, reason: error.message, transition })
  }
}

const sameInstant = (a: string | undefined, b: string): boolean =>
  a !== undefined && new Date(a).getTime() === new Date(b).getTime()

const plannerOf = async (payload: Payload, id: unknown): Promise<Actor> => {
  const user = await payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'users' as CollectionSlug,
    where: { id: { equals: Number(id) } },
  })
  if (!user) return { kind: 'anonymous' }
  return {
    kind: 'user',
    id: user.id,
    name: String(user.name ?? ''),
    role: user.role as UserRole,
    partner: idOf(user.partner),
  }
}

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
    await payload.update({ collection: collection as CollectionSlug, id: row.id, data: {}, depth: 0, req })
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
