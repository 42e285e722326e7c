import type { PayloadRequest } from 'payload'
import { actorOf } from './actor'
import { partnerOf } from './partnerOf'

/** What access needs to know of a partner. */
export interface PartnerRow {
  id: number
  state: string
  trustedFor: readonly string[]
  isFunder: boolean
}

/**
 * The live row of the partner for which this request is made, read in its own transaction. Null for staff, for
 * nobody, and for a partner that is in the trash.
 */
export const partnerRow = async (req: PayloadRequest): Promise<PartnerRow | null> => {
  const id = partnerOf(actorOf(req))
  if (id === null) return null
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'partners',
    where: { id: { equals: id } },
    req,
  })
  if (!row || row.deletedAt) return null
  return {
    id,
    state: String(row.state),
    trustedFor: Array.isArray(row.trustedFor) ? row.trustedFor.map(String) : [],
    isFunder: row.isFunder === true,
  }
}
