import type { IncomingMessage, ServerResponse } from 'node:http'
import { assets } from '../assets'
import { encode } from '../../feeds/http/encoding'
import { chooseEncoding, type Encoding } from '../../feeds/http/encoding'
import { PageNotFound } from '../PageNotFound'

const compressed = new Map<string, Promise<Buffer>>()

/**
 * Serves the files that ship with the site. Their names change with their bytes, so they may be kept for ever.
 *
 * @throws PageNotFound
 */
export const serveAsset = async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
  const asset = assets.get(path)
  if (!asset) throw new PageNotFound()
  // Fonts are compressed by nature.
  const coding: Encoding =
    asset.contentType === 'font/woff2' ? 'identity' : chooseEncoding(req.headers['accept-encoding'])
  const key = `${coding} ${path}`
  const bytes = await (compressed.get(key) ?? keep(key, encode(asset.bytes, coding)))
  res.writeHead(200, {
    'Content-Type': asset.contentType,
    'Content-Length': String(bytes.length),
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
  })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

const keep = (key: string, bytes: Promise<Buffer>): Promise<Buffer> => {
  compressed.set(key, bytes)
  return bytes
}
