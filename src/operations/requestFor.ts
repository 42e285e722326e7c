import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { ACTOR_KEY, type Actor } from '../access/actor'

/** Who calls, and in which request: `req` to take part in its transaction, otherwise one of our own. */
export interface Caller {
  payload: Payload
  req?: PayloadRequest
  /** For whom this is done. Left out: whoever is behind the request. */
  actor?: Actor
}

/**
 * The request in which an operation runs. With an actor of its own it is a new one that shares the transaction, so
 * that nothing is done under the name of whoever happens to be signed in.
 */
export const requestFor = async ({ payload, req, actor }: Caller): Promise<PayloadRequest> => {
  if (req && !actor) return req
  const made = await createLocalReq({ context: actor ? { [ACTOR_KEY]: actor } : {} }, payload)
  if (req) {
    made.transactionID = req.transactionID
    made.i18n = req.i18n
    made.t = req.t
  }
  return made
}
