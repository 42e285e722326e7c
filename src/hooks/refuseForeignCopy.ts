import type { PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { partnerOf } from '../access/partnerOf'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { readMainRow } from '../publishing/readMainRow'

/**
 * Lets a partner copy what is its own and nothing else. Payload copies the latest version with every field in it, so a
 * copy of another partner's public document would hold its private fields and the proposal that waits beside it.
 */
export const refuseForeignCopy = async (
  req: PayloadRequest,
  collection: string,
  sourceId: number,
): Promise<void> => {
  const partner = partnerOf(actorOf(req))
  if (partner === null) return
  const row = Number.isInteger(sourceId) ? await readMainRow(req.payload, collection, sourceId, req) : null
  if (row && idOf(row.partner) === partner) return
  throw new OperationRefused(
    'notAllowed',
    403,
    {
      nl: 'Je kunt alleen een kopie maken van wat van je eigen organisatie is.',
      en: 'You can copy only what belongs to your own organisation.',
    },
    languageOf(req),
  )
}
