import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The content codings that answers come in. */
export type Encoding = 'identity' | 'gzip' | 'br'

/** Smaller than this, compressing costs more than it saves. In bytes. */
const WORTH_COMPRESSING = 512

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)
const chosen = new Map<string, Encoding>()

/**
 * The best coding that a reader takes: brotli, then gzip, then none (RFC 9110, 12.5.3).
 *
 * @example chooseEncoding('gzip, br;q=0.5') // 'gzip'
 */
export const chooseEncoding = (accepts: string | undefined): Encoding => {
  if (!accepts) return 'identity'
  const known = chosen.get(accepts)
  if (known) return known
  const qualities = new Map<string, number>()
  for (const part of accepts.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((each) => each.trim())
    const quality = parameters.find((each) => each.startsWith('q='))?.slice(2)
    qualities.set(coding, quality === undefined ? 1 : Number(quality) || 0)
  }
  const of = (coding: string) => qualities.get(coding) ?? qualities.get('*') ?? 0
  const [br, gz] = [of('br'), of('gzip')]
  const encoding = br > 0 && br >= gz ? 'br' : gz > 0 ? 'gzip' : 'identity'
  // Browsers send a handful of different values; anybody may send more.
  if (chosen.size < 200) chosen.set(accepts, encoding)
  return encoding
}

/** Compresses bytes. What is too small to gain comes back as it is. */
export const encode = async (bytes: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'gzip') return gzipped(bytes, { level: 7 })
  if (encoding === 'br') {
    return brotlied(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    })
  }
  return bytes
}

/** Whether bytes of this length are worth a coding at all. */
export const isWorthEncoding = (bytes: Buffer): boolean => bytes.length >= WORTH_COMPRESSING
