import type { Endpoint } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { notFound } from '../../../operations/notFound'
import { listPreviewLinks, makePreviewLink, revokePreviewLink } from '../../../operations/previewLinks'
import { readBody, readVisibleId } from './readCall'

const DAYS = 7

/**
 * Links with which people without an account see a document before it is online, for who may edit it:
 *
 * - `POST /api/{collection}/{id}/preview-link` makes one, that works for `days` (1 to 30);
 * - `GET /api/{collection}/{id}/preview-links` lists those that work;
 * - `DELETE /api/{collection}/{id}/preview-links/{link}` ends one at once.
 *
 * @example
 * POST /api/ideas/7/preview-link
 * {"days":14}
 */
export const previewLinkEndpoints = (collection: string): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/preview-link',
    method: 'post',
    handler: async (req) => {
      const id = await readVisibleId(req, collection)
      const { days = DAYS } = await readBody(req)
      return answer(await makePreviewLink({ req, collection, id, days }), 201)
    },
  },
  {
    path: '/:id/preview-links',
    method: 'get',
    handler: async (req) => {
      const id = await readVisibleId(req, collection)
      return answer({ links: await listPreviewLinks({ req, collection, id }) })
    },
  },
  {
    path: '/:id/preview-links/:link',
    method: 'delete',
    handler: async (req) => {
      const id = await readVisibleId(req, collection)
      const { link } = req.routeParams ?? {}
      if (!isRowId(link)) throw notFound(req)
      await revokePreviewLink({ req, collection, id, link: Number(link) })
      return answer({ links: await listPreviewLinks({ req, collection, id }) })
    },
  },
]

/** Whoever has the answer can see the page: nobody on the way keeps it. */
const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
