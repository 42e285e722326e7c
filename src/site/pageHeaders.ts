/** What a page may do beyond what all may. */
interface PageRights {
  hasScript?: boolean
  isFramed?: boolean
  frame?: string | null
}

/**
 * What every page carries: nothing from elsewhere but pictures, and nobody else's frame around it.
 *
 * @param options.hasScript - the page has a script of this site's own; other pages may run none
 * @param options.frame - the one origin that this page shows in a frame
 * @param options.isFramed - pages of this very site may have it in a frame, and may talk to it
 */
export const pageHeaders = (
  publicUrl: string,
  { hasScript = false, isFramed = false, frame = null }: PageRights = {},
): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    ...(hasScript ? ["script-src 'self'", "connect-src 'self'"] : []),
    ...(frame ? [`frame-src ${frame}`] : []),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' https: data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
  ].join('; '),
  'Cross-Origin-Opener-Policy': isFramed ? 'unsafe-none' : 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Frame-Options': isFramed ? 'SAMEORIGIN' : 'DENY',
  ...(publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
})
