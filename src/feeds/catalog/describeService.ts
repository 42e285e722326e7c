import { OPEN_DATA } from '../openData/OpenDataResource'
import { authority } from './authorities'
import { idsOf, type CatalogSource } from './CatalogSource'
import { text, to, toAll, type Node } from './Node'
import { datasetsOf } from './statistics'

/** What the API goes by. */
const standards: readonly string[] = [
  'https://spec.openapis.org/oas/v3.1.0',
  'https://gitdocumentatie.logius.nl/publicatie/api/adr/',
]

/** The API (DCAT-AP-NL 3.0, Data service), with the addresses that it names. */
export const describeService = ({ context, terms, dates }: CatalogSource): Node[] => {
  const { publicUrl, siteName, publisher } = context
  const ids = idsOf(publicUrl)
  const endpoint = publicUrl + OPEN_DATA
  return [
    {
      '@id': ids.service,
      '@type': ['dcat:DataService'],
      'dct:identifier': ids.service,
      'dct:title': text({ nl: `API van ${siteName}`, en: `API of ${siteName}` }),
      'dct:description': text({
        nl: 'Berichten per pagina of één voor één, wat er veranderde en wat is ingetrokken, en alles in één bestand.',
        en: 'Items page by page or one by one, what changed and what was withdrawn, and everything in one file.',
      }),
      'dcat:theme': to(authority('data-theme', 'GOVE')),
      'dct:publisher': to(publisher.uri),
      'dct:creator': to(publisher.uri),
      'dcat:contactPoint': to(ids.contact),
      'dct:accessRights': to(authority('access-right', 'PUBLIC')),
      'dct:license': to(authority('licence', 'CC_BY_4_0')),
      'dct:language': to(authority('language', 'NLD')),
      'dct:conformsTo': toAll(standards),
      'dcat:endpointURL': to(endpoint),
      'dcat:endpointDescription': to(`${endpoint}/openapi.json`),
      'dcat:landingPage': to(`${endpoint}/docs`),
      'foaf:page': to(`${endpoint}/docs`),
      'dcat:servesDataset': datasetsOf({ terms, dates }).map((name) => to(ids.dataset(name))),
    },
    { '@id': endpoint, '@type': ['rdfs:Resource'] },
    { '@id': `${endpoint}/openapi.json`, '@type': ['rdfs:Resource'] },
    { '@id': `${endpoint}/docs`, '@type': ['foaf:Document'] },
    ...standards.map((id) => ({ '@id': id, '@type': ['dct:Standard'] })),
  ]
}
