import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request of an account, as the pages of the panel get it; of nobody when there is no account. */
export const requestAs = async (payload: Payload, user: number | null): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload)
  req.payloadAPI = 'REST'
  if (user === null) return req
  const account = await payload.findByID({ collection: 'users', id: user, depth: 0 })
  req.user = { ...account, collection: 'users' } as PayloadRequest['user']
  return req
}
