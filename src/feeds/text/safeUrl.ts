/**
 * Makes an address absolute and keeps it only when a reader can follow it without harm: http, https or mailto.
 *
 * @param base - the public address of this site, for addresses that begin with '/'
 * @returns null for anything else, such as `javascript:`
 * @example safeUrl('/ideeen/bos', 'https://noaber.nl') // 'https://noaber.nl/ideeen/bos'
 */
export const safeUrl = (address: string | null | undefined, base: string): string | null => {
  if (!address?.trim()) return null
  // Most addresses are plain paths of this site, which mean what they say.
  if (PLAIN_PATH.test(address)) return originOf(base) + address
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

/** Has nothing in it that an URL would escape, resolve or leave out. */
const PLAIN_PATH = /^\/(?:[\w-]+(?:\.[\w-]+)*(?:\/|$))*$/

let known = { base: '', origin: '' }

/** The scheme, host and port of an address; the last one is remembered, as there is hardly ever another. */
const originOf = (base: string): string => {
  if (known.base !== base) known = { base, origin: new URL(base).origin }
  return known.origin
}
