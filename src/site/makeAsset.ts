import { createHash } from 'node:crypto'
import { extname } from 'node:path'

/** A file that ships with the site. Its name holds a hash of its bytes, so that it may be kept for ever. */
export interface Asset {
  /** The address: `/assets/site.4f2a91c0de.css`. */
  path: string
  contentType: string
  bytes: Buffer
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Gives a file its address. */
export const makeAsset = (name: string, bytes: Buffer): Asset => {
  const extension = extname(name)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return {
    path: `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`,
    contentType: contentTypes[extension] ?? 'application/octet-stream',
    bytes,
  }
}
