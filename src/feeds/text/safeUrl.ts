/**
 * Makes an address absolute and keeps it only when a reader can follow it without harm: http, https or mailto.
 *
 * @param base - the public address of this site, for addresses that begin with '/'
 * @returns null for anything else, such as `javascript:`
 * @example safeUrl('/ideeen/bos', 'https://noaber.nl') // 'https://noaber.nl/ideeen/bos'
 */
export const safeUrl = (address: string | null | undefined, base: string): string | null => {
  if (!address?.trim() || !URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}
