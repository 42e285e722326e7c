import type { CollectionSlug } from 'payload'
import { inTransaction } from '../db/session'
import { setIntent, type Intent } from '../hooks/writePlan'
import { requestFor, type Caller } from './requestFor'

interface ModerationCall extends Caller {
  collection: string
  id: number
  /** Why, in plain language. Required to hide. */
  reason?: string
}

/**
 * Takes a document out of sight without touching its state (moderation). The public item goes at once; `unhideDocument`
 * brings back exactly what was there.
 *
 * @throws TransitionRefused when the actor is no editor, or gives no reason.
 */
export const hideDocument = (call: ModerationCall) => write(call, { kind: 'hide', reason: call.reason ?? '' })

/** Brings a hidden document back as it was. */
export const unhideDocument = (call: ModerationCall) =>
  write(call, { kind: 'unhide', reason: call.reason ?? '' })

/** Makes a pending proposal the live version. Editors only. */
export const approveProposal = (call: ModerationCall) => write(call, { kind: 'approve' })

/** Ends a pending proposal without taking it over; the reason is kept in the history. Editors only. */
export const rejectProposal = (call: ModerationCall) =>
  write(call, { kind: 'reject', reason: call.reason ?? '' })

const write = async (call: ModerationCall, intent: Intent): Promise<Record<string, unknown>> => {
  const { payload, collection, id } = call
  const req = await requestFor(call)
  return inTransaction(req, async () => {
    setIntent(req, collection, id, intent)
    return (await payload.update({
      collection: collection as CollectionSlug,
      id,
      data: {},
      depth: 0,
      overrideAccess: true,
      req,
    })) as unknown as Record<string, unknown>
  })
}
