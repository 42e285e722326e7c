import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { notFound } from '../notFound'

/**
 * A feed, for somebody who may change it: people, and not keys.
 *
 * @throws OperationRefused (404) for everybody else
 */
export const findChangeable = async (req: PayloadRequest, id: number): Promise<Record<string, unknown>> => {
  if (!(await mayChangeSource(req, id))) throw notFound(req)
  const found = await req.payload.findByID({
    collection: 'feed-sources',
    id,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return found as unknown as Record<string, unknown>
}

/** Whether somebody may change a feed and switch it on and off. */
export const mayChangeSource = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const { payload, user } = req
  if (!user || actorOf(req).kind !== 'user') return false
  const may = await payload.collections['feed-sources'].config.access.update({ req, id })
  if (may === false) return false
  const { totalDocs } = await payload.count({
    collection: 'feed-sources',
    where: { and: [{ id: { equals: id } }, ...(may === true ? [] : [may])] },
    overrideAccess: false,
    req,
    user,
  })
  return totalDocs > 0
}
