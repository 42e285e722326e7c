import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'

/**
 * Somebody from outside without an account, with messages in their language: what they may do follows from their link alone.
 */
export const askerOf = async (payload: Payload, language: 'nl' | 'en'): Promise<PayloadRequest> => {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ req: { i18n } }, payload)
  // Not code of ours that asks: without a user it has no rights.
  req.payloadAPI = 'REST'
  return req
}
