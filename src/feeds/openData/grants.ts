import { loadGrants, type GrantQuery } from '../grants/loadGrants'
import { grantSearch, parseGrantQuery } from '../grants/parseGrantQuery'
import type { PublicGrant } from '../grants/RegisteredGrant'
import { writeGrantCsv } from '../grants/writeGrantCsv'
import { writeGrantJsonLd } from '../grants/writeGrantJsonLd'
import type { Publisher } from '../publisher'
import { openDataHeaders } from '../http/openDataHeaders'
import { describeGrantFile, describeGrants } from './describeGrants'
import { OPEN_DATA, type OpenDataRequest, type OpenDataResource } from './OpenDataResource'

const PATH = `${OPEN_DATA}/grants`

/** The register of grants (Woo 3.3), page by page: the newest decision first, what is reserved last. */
export const grants: OpenDataResource = {
  path: '/grants',
  answer: async ({ context, req, res, url }) => {
    const query = parseGrantQuery(url.searchParams, true)
    const address = (asked: GrantQuery) => `${context.publicUrl}${PATH}${grantSearch(asked)}`
    const load = async () => {
      const limit = query.limit ?? 1
      // One more than is shown tells whether there is a next page.
      const found = await loadGrants(context.database, { ...query, limit: limit + 1 }, context.publicUrl)
      const shown = found.slice(0, limit)
      const last = shown.at(-1)
      const after = found.length > limit && last ? positionOf(last) : null
      const [self, next] = [address(query), after && address({ ...query, after })]
      return {
        contentType: 'application/json; charset=utf-8',
        body: `${JSON.stringify({ self, next, grants: shown }, null, 1)}\n`,
        lastModified: null,
        expiresAt: null,
        headers: openDataHeaders(context.publicUrl, [
          `<${self}>; rel="self"`,
          ...(next ? [`<${next}>; rel="next"`] : []),
          `<${context.publicUrl}${OPEN_DATA}/schemas/grants.json>; rel="describedby"`,
        ]),
      }
    }
    await context.cache.serve(req, res, { key: `${PATH}${grantSearch(query)}`, load }, req.originalUrl)
  },
  describe: describeGrants,
}

const positionOf = ({ decisionDate, urn }: PublicGrant) => ({ decidedOn: decisionDate ?? '', urn })

/** A way to write the whole register. */
interface Form {
  ending: 'csv' | 'jsonld'
  contentType: string
  write: (grants: readonly PublicGrant[], publisher: Publisher) => string
}

const serve = async (
  { context, req, res, url }: OpenDataRequest,
  { ending, contentType, write }: Form,
): Promise<void> => {
  const query = parseGrantQuery(url.searchParams, false)
  const address = `${PATH}.${ending}${grantSearch({ ...query, limit: undefined })}`
  const load = async () => ({
    contentType,
    body: write(await loadGrants(context.database, query, context.publicUrl), context.publisher),
    lastModified: null,
    expiresAt: null,
    headers: {
      ...openDataHeaders(context.publicUrl, [`<${context.publicUrl}${address}>; rel="self"`]),
      'Content-Disposition': `attachment; filename="grants.${ending}"`,
    },
  })
  await context.cache.serve(req, res, { key: address, load }, req.originalUrl)
}

/** The whole register, or that of a window, for a spreadsheet. */
export const grantsCsv: OpenDataResource = {
  path: '/grants.csv',
  answer: (request) =>
    serve(request, {
      ending: 'csv',
      contentType: 'text/csv; charset=utf-8; header=present',
      write: writeGrantCsv,
    }),
  describe: () => describeGrantFile('getGrantsCsv', 'text/csv'),
}

/** The same in the words of schema.org. */
export const grantsJsonLd: OpenDataResource = {
  path: '/grants.jsonld',
  answer: (request) =>
    serve(request, { ending: 'jsonld', contentType: 'application/ld+json', write: writeGrantJsonLd }),
  describe: () => describeGrantFile('getGrantsJsonLd', 'application/ld+json'),
}
