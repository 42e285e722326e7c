import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { FeedsLog } from '../context'
import { isNotModified } from './conditional'
import { chooseEncoding, type Encoding } from './encoding'

/** An answer of any length. */
interface StreamedAnswer {
  /** Names the bytes before there are any: the same for the same bytes, without quotes. */
  mark: string
  /** Every other header field, Content-Type among them. */
  headers: Readonly<Record<string, string>>
  /** Makes the text, piece by piece. Not called when the reader has it already, or wants the head only. */
  open: () => AsyncIterable<string | Buffer> | Readable
  log: FeedsLog
}

/**
 * Sends an answer as it is made, never faster than the reader takes it. Resolves when it is over, also when the reader
 * went away; what breaks off halfway ends the connection, so that nobody takes a part for the whole.
 */
export const sendStream = async (
  req: IncomingMessage,
  res: ServerResponse,
  { mark, headers, open, log }: StreamedAnswer,
): Promise<void> => {
  const coding = chooseEncoding(req.headers['accept-encoding'])
  const etag = `"${mark}${coding === 'identity' ? '' : `-${coding}`}"`
  const fields = { ...headers, ETag: etag, Vary: 'Accept-Encoding' }
  if (isNotModified(req.headers, etag, null)) {
    const { 'Content-Type': _type, ...others } = fields as Record<string, string>
    res.writeHead(304, others).end()
    return
  }
  res.writeHead(200, coding === 'identity' ? fields : { ...fields, 'Content-Encoding': coding })
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  const text = open()
  try {
    await pipeline([text instanceof Readable ? text : Readable.from(text), ...compress(coding), res])
  } catch (error) {
    if (!isGone(error)) log.error({ err: error as Error, url: req.url }, 'feeds: an export broke off')
  }
}

const compress = (coding: Encoding) => {
  if (coding === 'gzip') return [createGzip({ level: 5 })]
  if (coding === 'br') return [createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })]
  return []
}

/** The reader closed the connection. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code))
