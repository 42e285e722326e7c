import type { Endpoint } from 'payload'
import { suggestSubsidies } from '../../../operations/suggestSubsidies'
import { readVisibleId } from './readCall'

/**
 * `GET /api/initiatives/{id}/subsidies`: the subsidy windows that may fit an initiative, for who works with it.
 *
 * @example GET /api/initiatives/7/subsidies // { "subsidies": [{ "title": "…", "verdict": "mayFit", … }] }
 */
export const subsidiesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/subsidies',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, 'initiatives')
    return Response.json(
      { subsidies: await suggestSubsidies(req, id) },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
}
