import type { ServerResponse } from 'node:http'
import { ALLOWED_METHODS } from '../errors/MethodNotAllowed'
import { openHeaders } from './openHeaders'

/** Answers OPTIONS: what may be done here, also to a browser that asks on behalf of another site (Fetch, 3.2). */
export const sendOptions = (res: ServerResponse): void => {
  res.writeHead(204, {
    ...openHeaders,
    Allow: ALLOWED_METHODS,
    'Access-Control-Allow-Methods': ALLOWED_METHODS,
    'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since, Accept, Accept-Language, Range',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'public, max-age=86400',
  })
  res.end()
}
