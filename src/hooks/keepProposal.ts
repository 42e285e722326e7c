import type { CollectionSlug, PayloadRequest } from 'payload'
import { contentOf } from './engineFields'
import { lockRow } from './lockRow'
import { setIntent } from './writePlan'

/** Saves a proposal once more, on top of the live document as it now is, so that it is the latest version again. */
export const keepProposal = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  fields: Record<string, unknown>,
): Promise<void> => {
  const row = await lockRow(req, collection, id)
  if (!row) return
  setIntent(req, collection, id, { kind: 'keepProposal' })
  await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: { ...contentOf(row), ...fields, _status: 'draft' },
    depth: 0,
    draft: true,
    overrideAccess: true,
    req,
    trash: true,
  })
}
