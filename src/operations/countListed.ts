import {
  appendVersionToQueryKey,
  combineQueries,
  executeAccess,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'
import { configOf } from '../publishing/settingsOf'

/**
 * How many documents a list of the panel holds for who asks: with the condition, the access and the drafts of Payload's
 * list, and without reading a document. (`payload.find` reads the first one too, which for a condition that holds for few
 * means reading all of them in order.)
 *
 * @param where - as in the address of the list. It is ours, and not checked against what who asks may ask for.
 */
export const countListed = async (req: PayloadRequest, collection: string, where: Where): Promise<number> => {
  const { payload } = req
  const config = configOf(payload, collection)
  if (!config) return 0
  const access = await executeAccess({ disableErrors: true, req }, config.access.read)
  if (access === false) return 0
  const allowed = combineQueries(where, access)
  const listed = config.trash ? combineQueries(allowed, { deletedAt: { exists: false } }) : allowed
  const args = { collection: collection as CollectionSlug, req }
  const { totalDocs } = config.versions?.drafts
    ? await payload.db.countVersions({
        ...args,
        where: combineQueries({ latest: { equals: true } }, appendVersionToQueryKey(listed)),
      })
    : await payload.db.count({ ...args, where: listed })
  return totalDocs
}
