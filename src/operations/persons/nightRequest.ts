import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { ACTOR_KEY } from '../../access/actor'

/** As many of a kind as a night takes away, without holding others up. */
export const MOST_A_NIGHT = 500

/** A request of the nightly work that ends terms: the history says that it was that. */
export const nightRequest = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: { [ACTOR_KEY]: { kind: 'system', name: 'retention' } } }, payload)
