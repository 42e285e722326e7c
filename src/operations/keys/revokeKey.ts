import { actorOf, idOf } from '../../access/actor'
import { inTransaction } from '../../db/session'
import { lockRow } from '../../hooks/lockRow'
import { notFound } from '../notFound'
import { plannerOf } from '../planner'
import { requestFor, type Caller } from '../requestFor'
import { looksAfterKeys } from './mayManageKeys'

export interface RevokeCall extends Caller {
  id: number
}

/**
 * Ends a key at once, with the former secret that may still work. Also for a partner that was suspended: it can close its
 * door. Revoked already: nothing changes.
 *
 * @throws OperationRefused (404) for who does not look after the key.
 */
export const revokeKey = async (call: RevokeCall): Promise<{ id: number; revokedAt: string }> => {
  const { payload, id } = call
  const req = await requestFor(call)
  return inTransaction(req, async () => {
    const row = await lockRow(req, 'api-keys', id)
    const partner = idOf(row?.partner)
    if (!row || partner === null || !looksAfterKeys(req, partner)) throw notFound(req)
    const before = row.revokedAt as string | Date | null
    const revokedAt = new Date(before ?? Date.now()).toISOString()
    if (!before) {
      await payload.update({
        collection: 'api-keys',
        id,
        data: { revokedAt },
        depth: 0,
        overrideAccess: true,
        req,
      })
      payload.logger.info({ key: id, partner, by: plannerOf(actorOf(req)) }, 'An API key was revoked.')
    }
    return { id, revokedAt }
  })
}
