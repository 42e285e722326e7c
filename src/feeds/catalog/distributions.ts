import type { Label } from '../../workflow'
import { exportFormats } from '../exports/index'
import { formats } from '../formats/index'
import { suits } from '../formats/FormatDescription'
import { OPEN_DATA } from '../openData/OpenDataResource'
import type { FeedType } from '../types/FeedType'
import { authority, fileType, ianaMediaType } from './authorities'
import { idsOf, type CatalogSource } from './CatalogSource'
import { text, to, typed, type Node } from './Node'

/** A form in which a dataset can be had. */
export interface Form {
  /** Tells it from the other forms of the same dataset. */
  name: string
  path: string
  mediaType: string
  title: Label
  description: Label
  /** Pages of the API rather than a file. */
  isService?: boolean
}

const api: Omit<Form, 'path'> = {
  name: 'api',
  mediaType: 'application/json',
  title: { nl: 'API', en: 'API' },
  description: {
    nl: 'Berichten per pagina, met alle filters.',
    en: 'Items page by page, with all filters.',
  },
  isService: true,
}

/** Every form of a type: the API, the complete files and the feeds, from their registries. */
const formsOf = (type: string): Form[] => [
  { ...api, path: `${OPEN_DATA}/${type}` },
  ...exportFormats
    .filter((format) => suits(format, type))
    .map(({ path, contentType, title, description }) => ({
      name: `file-${path}`,
      path: `${OPEN_DATA}/${type}.${path}`,
      mediaType: contentType.split(';')[0] ?? contentType,
      title,
      description,
    })),
  ...formats
    .filter((format) => suits(format, type))
    .map(({ path, contentType, title, description }) => ({
      name: `feed-${path}`,
      path: `/feeds/${type}.${path}`,
      mediaType: contentType.split(';')[0] ?? contentType,
      title: { nl: `${title.nl} (nieuwste)`, en: `${title.en} (newest)` },
      description,
    })),
]

/** The distributions of the dataset of a type. */
export const describeDistributions = (type: FeedType, source: CatalogSource): Node[] =>
  describeForms(type, formsOf(type.name), source)

/** The distributions of a dataset (DCAT-AP-NL 3.0, Distribution), with the addresses and kinds that they name. */
export const describeForms = (
  { name: type, label, licence = 'CC_BY_4_0' }: Pick<FeedType, 'name' | 'label'> & { licence?: string },
  forms: readonly Form[],
  source: CatalogSource,
): Node[] => {
  const { publicUrl } = source.context
  const ids = idsOf(publicUrl)
  const modified = source.dates.get(type)?.modified
  return forms.flatMap(({ name, path, mediaType, title, description, isService }): Node[] => {
    const address = publicUrl + path
    const iana = ianaMediaType(mediaType)
    return [
      {
        '@id': ids.distribution(type, name),
        '@type': ['dcat:Distribution'],
        'dct:title': text({ nl: `${label.nl}: ${title.nl}`, en: `${label.en}: ${title.en}` }),
        'dct:description': text(description),
        'dcat:accessURL': to(address),
        ...(isService ? { 'dcat:accessService': to(ids.service) } : { 'dcat:downloadURL': to(address) }),
        ...(isService ? { 'dct:conformsTo': to(`${publicUrl}${OPEN_DATA}/schemas/${type}.json`) } : {}),
        ...(iana ? { 'dcat:mediaType': to(iana) } : {}),
        'dct:format': to(fileType(mediaType)),
        'dct:license': to(authority('licence', licence)),
        ...(licence === 'CC0' ? {} : { 'dct:rights': to(ids.rights) }),
        'dct:language': to(authority('language', 'NLD')),
        'dcatap:availability': to(authority('planned-availability', 'STABLE')),
        ...(modified ? { 'dct:modified': typed('dateTime', modified) } : {}),
      },
      { '@id': address, '@type': ['rdfs:Resource'] },
      { '@id': fileType(mediaType), '@type': ['dct:MediaTypeOrExtent'] },
      ...(iana ? [{ '@id': iana, '@type': ['dct:MediaType'] }] : []),
      ...(isService
        ? [{ '@id': `${publicUrl}${OPEN_DATA}/schemas/${type}.json`, '@type': ['dct:Standard'] }]
        : []),
    ]
  })
}
