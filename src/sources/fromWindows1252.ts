/** Where Windows-1252 has something else than Latin 1: 0x80 to 0x9f. */
const OTHERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The text of bytes in Windows-1252 (WHATWG Encoding). The decoder of Node 20 takes it for Latin 1, and makes control
 * characters of € and of curly quotes.
 */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\x80-\x9f]/g, (sign) => OTHERS.charAt(sign.charCodeAt(0) - 0x80))
