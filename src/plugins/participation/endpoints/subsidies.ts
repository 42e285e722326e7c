import type { Endpoint } from 'payload'
import { suggestInitiatives } from '../../../operations/suggestInitiatives'
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

/**
 * `GET /api/subsidy-windows/{id}/initiatives`: the public initiatives that a window may be for, for who works with it.
 *
 * @example GET /api/subsidy-windows/3/initiatives // { "initiatives": [{ "title": "…", "verdict": "fits", … }] }
 */
export const initiativesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/initiatives',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, 'subsidy-windows')
    return Response.json(
      { initiatives: await suggestInitiatives(req, id) },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
}
