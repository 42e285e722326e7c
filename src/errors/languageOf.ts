import type { PayloadRequest } from 'payload'

/** The language in which somebody gets messages: Dutch unless the interface of this request is English. */
export const languageOf = (req: Pick<PayloadRequest, 'i18n'>): 'nl' | 'en' =>
  req.i18n?.language === 'en' ? 'en' : 'nl'
