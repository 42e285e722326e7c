import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { FeedsLog } from '../context'
import { isNotModified } from './conditional'
import { chooseEncoding } from './encoding'

/** How long a reader may take nothing at all before it counts as gone, in milliseconds. */
const STALLED = 2 * 60_000

/** Compresses to about a fifth, at a pace that keeps up with the database. */
const GZIP_LEVEL = 4

/** An answer of any length. */
interface StreamedAnswer {
  /**
   * Names the bytes before there are any: the same for the same data, without quotes. The tag made of it is a weak one
   * (RFC 9110, 8.8.1), as nobody compared the bytes.
   */
  mark: string
  /** Every other header field, Content-Type among them. */
  headers: Readonly<Record<string, string>>
  /** Makes the text, piece by piece. Not called when the reader has it already, or wants the head only. */
  open: () => AsyncIterable<string | Buffer> | Iterable<string | Buffer>
  log: FeedsLog
}

/**
 * Sends an answer as it is made, never faster than the reader takes it. Resolves when it is over, also when the reader
 * went away, or took nothing for two minutes; what breaks off halfway ends the connection, so that nobody takes a part for
 * the whole. Compresses with gzip alone: brotli takes longer over a stream than it saves.
 */
export const sendStream = async (
  req: IncomingMessage,
  res: ServerResponse,
  { mark, headers, open, log }: StreamedAnswer,
): Promise<void> => {
  const isGzip = takesGzip(req)
  const tag = tagOf(req, mark)
  const fields = { ...headers, ETag: `W/${tag}`, Vary: 'Accept-Encoding' }
  if (isNotModified(req.headers, tag, null)) {
    const { 'Content-Type': _type, ...others } = fields as Record<string, string>
    res.writeHead(304, others).end()
    return
  }
  res.writeHead(200, isGzip ? { ...fields, 'Content-Encoding': 'gzip' } : fields)
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  res.setTimeout(STALLED, () => res.destroy())
  const text = Readable.from(open())
  try {
    await (isGzip ? pipeline(text, createGzip({ level: GZIP_LEVEL }), res) : pipeline(text, res))
  } catch (error) {
    if (!isGone(error)) log.error({ err: error as Error, url: req.url }, 'feeds: an export broke off')
  }
}

/** Whether the reader has these bytes already: the answer will be 304. */
export const hasAlready = (req: IncomingMessage, mark: string): boolean =>
  isNotModified(req.headers, tagOf(req, mark), null)

const takesGzip = ({ headers }: IncomingMessage): boolean => {
  const accepts = headers['accept-encoding']
  return chooseEncoding(accepts && `${accepts},br;q=0`) === 'gzip'
}

const tagOf = (req: IncomingMessage, mark: string): string => `"${mark}${takesGzip(req) ? '-gzip' : ''}"`

/** The reader closed the connection. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code))
