import type { Endpoint } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { readEventIdeas } from '../../../operations/ideas/readEventIdeas'
import { posterSheet } from '../../../site/sheets/posterSheet'
import { readVisibleId } from './readCall'

/** `GET /api/events/{id}/poster`: a page to print with the code of the idea form, for the desk and for the partner whose event it is. */
export const posterEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/poster',
  method: 'get',
  handler: async (req) => {
    const facts = await readEventIdeas(req, await readVisibleId(req, 'events'))
    const { headers, html } = posterSheet(facts, languageOf(req))
    return new Response(html, { headers })
  },
}
