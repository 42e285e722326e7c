import type { Endpoint } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { findSimilar } from '../../../operations/findSimilar'
import { notFound } from '../../../operations/notFound'

/**
 * `GET /api/{collection}/similar?title=…&id=…`: ideas and initiatives with a title that is like this one. For who has an account.
 *
 * @example GET /api/ideas/similar?title=Meer%20bomen%20langs%20de%20dijk
 */
export const similarEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/similar',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw notFound(req)
    const id = req.searchParams.get('id')
    const similar = await findSimilar(req, req.searchParams.get('title') ?? '', {
      collection,
      id: isRowId(id) ? Number(id) : null,
    })
    return Response.json({ similar }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
