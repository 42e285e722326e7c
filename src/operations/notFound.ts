import type { PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'

/** The answer for what is not there, and for what somebody may not know of. */
export const notFound = (req: PayloadRequest) =>
  new OperationRefused(
    'notFound',
    404,
    {
      nl: 'Dit document is er niet, of je mag het niet zien.',
      en: 'This document is not there, or you may not see it.',
    },
    languageOf(req),
  )
