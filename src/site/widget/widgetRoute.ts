import type { IncomingMessage, ServerResponse } from 'node:http'
import { isNotModified } from '../../feeds/http/conditional'
import { chooseEncoding, encode, type Encoding } from '../../feeds/http/encoding'
import { openHeaders } from '../../feeds/http/openHeaders'
import { widgetScript } from './widgetScript'

/** Where pages of others get the widgets. A promise: it never changes or redirects. */
export const WIDGET = '/widget.js'

const compressed = new Map<Encoding, Promise<Buffer>>()

/** Serves the widgets. A new version reaches everybody within an hour, and a page never waits for it. */
export const serveWidget = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const { bytes, hash } = widgetScript()
  const coding = chooseEncoding(req.headers['accept-encoding'])
  const etag = `"${hash}${coding === 'identity' ? '' : `-${coding}`}"`
  const headers = {
    ...openHeaders,
    'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (isNotModified(req.headers, etag, null)) {
    res.writeHead(304, headers)
    res.end()
    return
  }
  const making = compressed.get(coding) ?? encode(bytes, coding)
  compressed.set(coding, making)
  const body = await making
  res.writeHead(200, {
    ...headers,
    'Content-Type': 'text/javascript; charset=utf-8',
    'Content-Length': String(body.length),
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}
