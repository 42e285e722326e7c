import type { Request } from 'express'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/**
 * Whoever asks, as the writing side knows people: signed in as in the panel, by the same cookie or header and under the same
 * rules, or nobody.
 *
 * @param options.isSignedIn - false leaves a session out of it: what a link shows is the same for everybody
 */
export const requestOf = async (
  payload: Payload,
  { headers }: Request,
  { isSignedIn }: { isSignedIn: boolean },
): Promise<PayloadRequest> => {
  const asker = await createLocalReq({}, payload)
  // Not code of ours that asks: without a user it has no rights.
  asker.payloadAPI = 'REST'
  if (!isSignedIn) return asker
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') given.set(name, value)
  const { user } = await payload.auth({ headers: given })
  asker.user = user
  return asker
}
