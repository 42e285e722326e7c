import type { Endpoint } from 'payload'
import { brokenLinksOf } from '../../../operations/links/brokenLinks'
import { readVisibleId } from './readCall'

/**
 * `GET /api/{collection}/{id}/links`: the links in a public document that lead nowhere, for who works with it.
 *
 * @example GET /api/ideas/7/links // { "links": [{ "url": "https://…", "status": 404, … }] }
 */
export const linksOfDocumentEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/links',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const links = (await brokenLinksOf(req, { collection, id })).map(({ url, isOwn, status, error }) => ({
      url,
      isOwn,
      status,
      error,
    }))
    return Response.json({ links }, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})
