import type { PayloadRequest } from 'payload'
import { lockRow } from '../../hooks/lockRow'
import { nameFields } from '../../hooks/nameFields'
import { decideOn } from '../../hooks/planTransition'
import { configOf, settingsOf } from '../../publishing/settingsOf'
import type { Refusal, Role } from '../../workflow'
import { performTransition } from '../performTransition'

/** Where a contribution stands after steps were taken. */
export interface Offered {
  state: string
  /** What kept it from going online at once, for a partner that may. */
  notPublished: readonly Refusal[]
}

interface OfferCall {
  req: PayloadRequest
  collection: string
  id: number
  /** The steps that lead to the desk, in order: `submit` for what is new. */
  steps: readonly string[]
  roles: ReadonlySet<Role>
  mayPublish: boolean
}

/**
 * Sends a contribution to the desk, and puts it online at once when its partner is trusted with this kind. What is not
 * complete enough to be public waits for the desk instead.
 *
 * @throws TransitionRefused when it is not complete enough to be sent in.
 */
export const offerContribution = async (call: OfferCall): Promise<Offered> => {
  const { req, collection, id, steps } = call
  for (const transition of steps) {
    await performTransition({ payload: req.payload, req, collection, id, transition })
  }
  return publishIfReady(call)
}

const publishIfReady = async ({ req, collection, id, roles, mayPublish }: OfferCall): Promise<Offered> => {
  const { payload } = req
  const { workflow } = settingsOf(payload, collection)
  const row = await lockRow(req, collection, id)
  const state = String(row?.state)
  const isTrusted =
    roles.has('trustedPartner') && workflow?.transitions.publish?.by.includes('trustedPartner')
  if (!row || !workflow || !mayPublish || !isTrusted || state !== 'submitted') {
    return { state, notPublished: [] }
  }
  // Asked first: a refused step would end the transaction, and what was sent in with it.
  const { decision } = await decideOn({
    workflow,
    req,
    row,
    current: row,
    given: {},
    intent: { by: { name: 'publish' }, input: {} },
    roles,
    now: new Date(),
  })
  if (!decision.allowed) {
    return { state, notPublished: nameFields(decision.refusals, configOf(payload, collection)) }
  }
  await performTransition({
    payload,
    req,
    collection,
    id,
    transition: 'publish',
    expectedState: state,
  })
  return { state: decision.to, notPublished: [] }
}
