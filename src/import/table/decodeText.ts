import { isUtf8 } from 'node:buffer'
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

/** Where Windows-1252 has something else than Latin 1: 0x80 to 0x9f. */
const OTHERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// The decoder of Node 20 takes Windows-1252 for Latin 1, and makes control characters of € and of curly quotes.
const fromWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => OTHERS.charAt(sign.charCodeAt(0) - 0x80))
