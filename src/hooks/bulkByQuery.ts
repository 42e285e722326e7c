import type { PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'

/** The error for Payload's own bulk writes on a collection with a workflow: says which door to use instead. */
export const bulkByQuery = (req: PayloadRequest, collection: string) =>
  new OperationRefused(
    'bulkByQuery',
    400,
    {
      nl: `Meer documenten tegelijk wijzigen of verwijderen gaat met POST /api/${collection}/bulk: dan krijg je per document te horen of het lukte.`,
      en: `To change or delete several documents at once use POST /api/${collection}/bulk: it reports for each document whether it worked.`,
    },
    languageOf(req),
  )
