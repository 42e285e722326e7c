import { createLocalReq, type PayloadRequest } from 'payload'

/** A request for the same person in the same language, with a transaction of its own: for one document among many. */
export const freshRequest = async (from: PayloadRequest): Promise<PayloadRequest> => {
  const req = await createLocalReq({ user: from.user ?? undefined, context: {} }, from.payload)
  req.payloadAPI = from.payloadAPI
  req.i18n = from.i18n
  req.t = from.t
  return req
}
