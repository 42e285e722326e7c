import type { Endpoint } from 'payload'
import { lookNow } from '../../../operations/sources/lookNow'
import { previewSource } from '../../../operations/sources/previewSource'
import { switchSource } from '../../../operations/sources/switchSource'
import { readBody, readVisibleId } from './readCall'

const COLLECTION = 'feed-sources'

/**
 * What is done with a feed of a partner, by who may change it:
 *
 * - `GET /api/feed-sources/{id}/preview`: what would come in now, with the settings that were saved;
 * - `POST /api/feed-sources/{id}/switch` with `{"isOn":true}`: starts or stops the reading;
 * - `POST /api/feed-sources/{id}/look`: a look at it in the next moment.
 *
 * @example
 * POST /api/feed-sources/3/switch
 * {"isOn":true}
 */
export const feedSourceEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => answer(await previewSource(req, await readVisibleId(req, COLLECTION))),
  },
  {
    path: '/:id/switch',
    method: 'post',
    handler: async (req) => {
      const id = await readVisibleId(req, COLLECTION)
      const { isOn } = await readBody(req)
      await switchSource(req, id, isOn === true)
      return answer({ isOn: isOn === true })
    },
  },
  {
    path: '/:id/look',
    method: 'post',
    handler: async (req) => {
      await lookNow(req, await readVisibleId(req, COLLECTION))
      return answer({ queued: true })
    },
  },
]

const answer = (body: unknown): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'private, no-store' } })
