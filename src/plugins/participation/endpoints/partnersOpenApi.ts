import type { Endpoint } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { buildPartnersOpenApi } from '../../../operations/partnerApi/openapi/buildPartnersOpenApi'

/** `GET /api/partners/openapi.json`: the description of the partners' API, in Dutch or English. For everybody. */
export const partnersOpenApiEndpoint: Omit<Endpoint, 'root'> = {
  path: '/openapi.json',
  method: 'get',
  handler: (req) => {
    const language = languageOf(req)
    return Response.json(buildPartnersOpenApi(req.payload, language), {
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, max-age=300',
        'Content-Language': language,
        Vary: 'Accept-Language, Cookie',
      },
    })
  },
}
