import type { Endpoint } from 'payload'
import { sourceOf } from '../../../operations/sources/sourceOf'
import { readVisibleId } from './readCall'

/**
 * `GET /api/{collection}/{id}/source`: the feed of a partner that a document came from, and whether that still has it; null
 * when it came from none.
 *
 * @example GET /api/initiatives/7/source // { "source": { "feed": 3, "name": "Site van Arcon", "missingSince": null, … } }
 */
export const sourceOfDocumentEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/source',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const source = await sourceOf(req, { collection, id })
    // Which feed it was, and how that is doing, is between the desk and its partner.
    const feed =
      source &&
      (await req.payload.findByID({
        collection: 'feed-sources',
        id: source.feed,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
        user: req.user,
      }))
    return Response.json(
      { source: feed ? source : null },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
})
