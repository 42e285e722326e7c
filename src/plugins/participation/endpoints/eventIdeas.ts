import type { Endpoint } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { readEventIdeas } from '../../../operations/ideas/readEventIdeas'
import { renewTabletLink } from '../../../operations/ideas/renewTabletLink'
import { posterSheet } from '../../../site/sheets/posterSheet'
import { readVisibleId } from './readCall'

/**
 * About collecting ideas at an event:
 *
 * - `GET /api/events/{id}/poster`: a page to print with the code of the idea form, for the desk and for the partner whose event it is;
 * - `POST /api/events/{id}/tablet-link`: ends the links of its tablets and answers with another (`tabletAddress`), for the desk.
 */
export const eventIdeasEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/poster',
    method: 'get',
    handler: async (req) => {
      const facts = await readEventIdeas(req, await readVisibleId(req, 'events'))
      const { headers, html } = posterSheet(facts, languageOf(req))
      return new Response(html, { headers })
    },
  },
  {
    path: '/:id/tablet-link',
    method: 'post',
    handler: async (req) => {
      const { tabletAddress } = await renewTabletLink(req, await readVisibleId(req, 'events'))
      return Response.json({ tabletAddress }, { headers: { 'Cache-Control': 'private, no-store' } })
    },
  },
]
