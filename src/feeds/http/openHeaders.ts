/** What every open answer carries: any site may read it, and nobody may take it for something else. */
export const openHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Date, ETag, Link, Last-Modified, Retry-After, API-Version, Deprecation, Sunset',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}
