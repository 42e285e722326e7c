import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { partnerRow } from '../access/partnerRow'
import { isWritingState, stoppedPartner } from '../access/stoppedPartner'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'

const WRITES: readonly string[] = ['create', 'update', 'updateByID', 'delete', 'deleteByID', 'restoreVersion']

/**
 * Tells the people and keys of a partner that was suspended, or has left, why they change nothing. Access refuses it too,
 * but only says that they may not. Asked before access is, at every door: also for a step that they planned earlier.
 */
export const refuseStoppedPartner: CollectionBeforeOperationHook<CollectionSlug> = async ({
  args,
  operation,
  req,
}) => {
  if (!WRITES.includes(operation)) return args
  const partner = await partnerRow(req)
  if (partner !== null && !isWritingState(partner.state))
    throw new OperationRefused('partnerStopped', 403, stoppedPartner, languageOf(req))
  return args
}
