import { buildCatalog } from '../catalog/buildCatalog'
import { loadDates } from '../catalog/loadDates'
import type { Node } from '../catalog/Node'
import { writeJsonLd, writeTurtle } from '../catalog/write'
import { cacheControl } from '../http/cacheControl'
import { openDataHeaders } from '../http/openDataHeaders'
import { OPEN_DATA, type OpenDataRequest, type OpenDataResource } from './OpenDataResource'
import { refuseParameters } from './refuseParameters'
import { serveDocument } from './serveDocument'

const build = async ({ context, terms }: OpenDataRequest): Promise<Node[]> => {
  const dates = await loadDates(context.database, [...terms.types.keys()])
  return buildCatalog({ context, terms, dates })
}

/** Counting statistics is no change that caches hear of. In milliseconds. */
const FRESH_FOR = 5 * 60_000

const JSON_LD = 'application/ld+json'
const TURTLE = 'text/turtle'

const answerJsonLd = (request: OpenDataRequest): Promise<void> =>
  serveDocument(request, {
    contentType: JSON_LD,
    write: async () => writeJsonLd(await build(request)),
    freshFor: FRESH_FOR,
  })

const answerTurtle = (request: OpenDataRequest): Promise<void> =>
  serveDocument(request, {
    contentType: `${TURTLE}; charset=utf-8`,
    write: async () => writeTurtle(await build(request)),
    freshFor: FRESH_FOR,
  })

const description = {
  nl: 'Alle datasets van deze site, zoals data.overheid.nl en andere catalogi ze overnemen (DCAT-AP-NL 3.0).',
  en: 'All datasets of this site, as data.overheid.nl and other catalogues take them over (DCAT-AP-NL 3.0).',
}

/** The catalogue as JSON-LD. */
export const catalogJsonLd: OpenDataResource = {
  path: '/catalog.jsonld',
  answer: answerJsonLd,
  describe: () => ({
    operationId: 'getCatalogJsonLd',
    tags: ['documents'],
    summary: { nl: 'Catalogus als JSON-LD', en: 'Catalogue as JSON-LD' },
    description,
    responses: {
      200: {
        description: { nl: 'De catalogus.', en: 'The catalogue.' },
        content: { [JSON_LD]: { schema: { type: 'object' } } },
      },
    },
  }),
}

/** The catalogue as Turtle. */
export const catalogTurtle: OpenDataResource = {
  path: '/catalog.ttl',
  answer: answerTurtle,
  describe: () => ({
    operationId: 'getCatalogTurtle',
    tags: ['documents'],
    summary: { nl: 'Catalogus als Turtle', en: 'Catalogue as Turtle' },
    description,
    responses: {
      200: {
        description: { nl: 'De catalogus.', en: 'The catalogue.' },
        content: { [TURTLE]: { schema: { type: 'string' } } },
      },
    },
  }),
}

/** The catalogue itself, as its things are named: leads to the form that the reader prefers (RFC 9110, 15.4.4). */
export const catalogue: OpenDataResource = {
  path: '/catalog',
  answer: async ({ context, req, res, url }) => {
    refuseParameters(url)
    const form = req.accepts([JSON_LD, TURTLE]) === TURTLE ? 'ttl' : 'jsonld'
    res.writeHead(303, {
      ...openDataHeaders(context.publicUrl),
      Location: `${context.publicUrl}${OPEN_DATA}/catalog.${form}`,
      'Cache-Control': cacheControl(Infinity),
      'Content-Length': '0',
      Vary: 'Accept',
    })
    res.end()
  },
  describe: null,
}
