import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import type { Language } from '../language'

/** A request of our own in which refusals are told in this language. */
export const requestIn = async (payload: Payload, language: Language): Promise<PayloadRequest> => {
  const i18n = await getLocalI18n({ config: payload.config, language })
  return createLocalReq({ req: { i18n, t: i18n.t } }, payload)
}
