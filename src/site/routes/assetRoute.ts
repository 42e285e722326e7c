import type { IncomingMessage, ServerResponse } from 'node:http'
import { assets } from '../assets'
import { encode } from '../../feeds/http/encoding'
import { chooseEncoding, type Encoding } from '../../feeds/http/encoding'
import type { Door } from '../../feeds/doors/Door'
import { doorStyleOf } from '../look/doorStyle'
import type { Asset } from '../makeAsset'
import { PageNotFound } from '../PageNotFound'

const compressed = new Map<string, Promise<Buffer>>()

/**
 * Serves the files that ship with the site. Their names change with their bytes, so they may be kept for ever.
 *
 * @param findDoor - by which door one came in: it has a style of its own. Not asked for what every host has, so that the
 * page that says that a door is closed looks like a page.
 * @throws PageNotFound; what `findDoor` throws
 */
export const serveAsset = async (
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  findDoor: () => Promise<Door | null>,
): Promise<void> => {
  const asset = assets.get(path) ?? styleAt(path, await findDoor())
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

const styleAt = (path: string, door: Door | null): Asset | undefined => {
  const style = door && doorStyleOf(door)
  return style?.path === path ? style : undefined
}

const keep = (key: string, bytes: Promise<Buffer>): Promise<Buffer> => {
  compressed.set(key, bytes)
  return bytes
}
