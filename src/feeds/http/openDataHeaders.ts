import { API_VERSION, OPEN_DATA } from '../openData/OpenDataResource'
import { openHeaders } from './openHeaders'

/**
 * What every answer of the open data carries: the open headers, the version of the contract, and where the API is
 * described, for programs and for people (RFC 8631).
 *
 * @param base - the public address of this site, without a slash at the end
 * @param links - other links of this answer, as Link writes them: `<…>; rel="next"`
 */
export const openDataHeaders = (
  base: string,
  links: readonly string[] = [],
): Readonly<Record<string, string>> => ({
  ...openHeaders,
  'API-Version': API_VERSION,
  Link: [
    ...links,
    `<${base}${OPEN_DATA}/openapi.json>; rel="service-desc"; type="application/json"`,
    `<${base}${OPEN_DATA}/docs>; rel="service-doc"; type="text/html"`,
  ].join(', '),
})
