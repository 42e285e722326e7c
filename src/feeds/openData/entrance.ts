import { cacheControl } from '../http/cacheControl'
import { openDataHeaders } from '../http/openDataHeaders'
import { OPEN_DATA, type OpenDataResource } from './OpenDataResource'
import { refuseParameters } from './refuseParameters'

/**
 * Where the API begins, as the catalogue names it: leads people to its page and programs to its description (RFC 9110,
 * 15.4.4).
 */
export const entrance: OpenDataResource = {
  path: '',
  answer: async ({ context, req, res, url }) => {
    refuseParameters(url)
    const place = req.accepts(['application/json', 'text/html']) === 'text/html' ? 'docs' : 'openapi.json'
    res.writeHead(303, {
      ...openDataHeaders(context.publicUrl),
      Location: `${context.publicUrl}${OPEN_DATA}/${place}`,
      'Cache-Control': cacheControl(Infinity),
      'Content-Length': '0',
      Vary: 'Accept',
    })
    res.end()
  },
  describe: null,
}
