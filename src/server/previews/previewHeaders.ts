import { pageHeaders } from '../../site/pageHeaders'

/**
 * What every preview carries: those of a page; and that it is kept by nobody, found by nobody, and that its address goes
 * nowhere, as the address may be all that somebody needs.
 *
 * @param isLive - for the frame beside a form, with its script
 */
export const previewHeaders = (publicUrl: string, isLive = false): Record<string, string> => ({
  ...pageHeaders(publicUrl, { hasScript: isLive, isFramed: isLive }),
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The script posts to its own page: with no referrer at all a browser would hide where that came from.
  'Referrer-Policy': isLive ? 'same-origin' : 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
})
