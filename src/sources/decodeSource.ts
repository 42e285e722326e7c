import { gunzipSync } from 'node:zlib'
import { fromWindows1252 } from './fromWindows1252'
import { FEED_EXCHANGE } from './limits'

/**
 * The text of a feed, in the encoding that it is in: by its byte order mark, by what the server says, by what the feed
 * says of itself, else UTF-8, and what is no UTF-8 as Windows-1252 (WHATWG Encoding). What was compressed all the same is
 * unpacked, up to the limit.
 *
 * @throws RangeError when unpacked it is larger than a feed may be
 */
export const decodeSource = (body: Buffer, contentType = ''): string => {
  const bytes =
    body[0] === 0x1f && body[1] === 0x8b
      ? gunzipSync(body, { maxOutputLength: FEED_EXCHANGE.maxBytes })
      : body
  const said =
    markOf(bytes) ??
    /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ??
    /^[^>]{0,20}<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(
      bytes.subarray(0, 200).toString('latin1'),
    )?.[1]
  const text = decode(bytes, said ?? 'utf-8') ?? decode(bytes, 'utf-8') ?? fromWindows1252(bytes)
  return text.replace(/^\uFEFF/, '')
}

const markOf = (bytes: Buffer): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Null for an encoding that nobody knows, and for bytes that are not in it. */
const decode = (bytes: Buffer, encoding: string): string | null => {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    // Latin 1 is read as Windows-1252 too, as everybody does (WHATWG Encoding).
    return decoder.encoding === 'windows-1252' ? fromWindows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}
