import { isUtf8 } from 'node:buffer'
import { fromWindows1252 } from '../../sources/fromWindows1252'
import { tableFailures } from './tableFailures'

/**
 * The text of a file in the encoding that it is in: by its byte order mark, else UTF-8, and what is no UTF-8 as
 * Windows-1252, in which Excel in the Netherlands saves CSV (WHATWG Encoding).
 *
 * @throws ImportFailure `notText` for a file with zero bytes in it: a picture, a program
 */
export const decodeText = (bytes: Buffer): string => {
  const [one, two] = bytes
  // The decoder takes the mark away itself.
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw tableFailures.notText()
  return isUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : fromWindows1252(bytes)
}
