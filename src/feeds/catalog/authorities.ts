import type { Label } from '../../workflow'
import type { DataTheme } from '../types/FeedType'

const AUTHORITY = 'http://publications.europa.eu/resource/authority/'

/** The address of a concept in an authority table of the EU: `authority('language', 'NLD')`. */
export const authority = (table: string, code: string): string => `${AUTHORITY}${table}/${code}`

/** The list of data themes. */
export const THEMES = AUTHORITY.concat('data-theme')

/** How the EU calls its data themes. */
export const themeLabels: Readonly<Record<DataTheme, Label>> = {
  AGRI: { nl: 'Landbouw, visserij, bosbouw en voeding', en: 'Agriculture, fisheries, forestry and food' },
  ECON: { nl: 'Economie en financiën', en: 'Economy and finance' },
  EDUC: { nl: 'Onderwijs, cultuur en sport', en: 'Education, culture and sport' },
  ENER: { nl: 'Energie', en: 'Energy' },
  ENVI: { nl: 'Milieu', en: 'Environment' },
  GOVE: { nl: 'Overheid en publieke sector', en: 'Government and public sector' },
  HEAL: { nl: 'Gezondheid', en: 'Health' },
  JUST: {
    nl: 'Justitie, rechtsstelsel en openbare veiligheid',
    en: 'Justice, legal system and public safety',
  },
  REGI: { nl: 'Regio’s en steden', en: 'Regions and cities' },
  SOCI: { nl: 'Bevolking en samenleving', en: 'Population and society' },
  TECH: { nl: 'Wetenschap en technologie', en: 'Science and technology' },
  TRAN: { nl: 'Vervoer', en: 'Transport' },
}

/** The EU's file type of each media type that is no plain JSON, XML or text. */
const fileTypes: Readonly<Record<string, string>> = {
  'application/atom+xml': 'ATOM',
  'application/geo+json': 'GEOJSON',
  'application/ld+json': 'JSON_LD',
  'application/rss+xml': 'RSS',
  'text/calendar': 'ICS',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'text/turtle': 'RDF_TURTLE',
}

/**
 * The address of the EU's file type that fits a media type best; another one is told by what it is made of.
 *
 * @example fileType('application/feed+json') // '…/file-type/JSON'
 */
export const fileType = (mediaType: string): string => {
  const broad = /json$/.test(mediaType)
    ? 'JSON'
    : /xml$/.test(mediaType)
      ? 'XML'
      : /^text\//.test(mediaType)
        ? 'TXT'
        : 'OCTET'
  return authority('file-type', fileTypes[mediaType] ?? broad)
}

/** The media types in use that IANA knows. Others have a file type only (DCAT-AP 3.0, media type). */
const registered: readonly string[] = [
  'application/atom+xml',
  'application/geo+json',
  'application/json',
  'application/ld+json',
  'text/calendar',
  'text/csv',
  'text/html',
  'text/turtle',
]

/** The address of a media type at IANA, or null when IANA does not know it. */
export const ianaMediaType = (mediaType: string): string | null =>
  registered.includes(mediaType) ? `https://www.iana.org/assignments/media-types/${mediaType}` : null

/**
 * The address of an area in the register of Dutch governments (TOOI), by its CBS code; null for what is not in it.
 *
 * @example tooiArea('GM0193') // 'https://identifier.overheid.nl/tooi/id/gemeente/gm0193'
 */
export const tooiArea = (code: string): string | null => {
  const [, kind] = /^(PV|GM)\d+$/.exec(code) ?? []
  if (!kind) return null
  return `https://identifier.overheid.nl/tooi/id/${kind === 'PV' ? 'provincie' : 'gemeente'}/${code.toLowerCase()}`
}
