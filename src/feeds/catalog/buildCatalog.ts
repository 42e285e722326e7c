import { authority, THEMES } from './authorities'
import { idsOf, type CatalogSource } from './CatalogSource'
import { coverage, describeDataset, describeTheme } from './datasets'
import { describeService } from './describeService'
import { describeGrantRegister } from './grants'
import { datasetsOf, describeStatistics } from './statistics'
import { text, to, toAll, typed, type Node } from './Node'

/**
 * The catalogue (DCAT-AP-NL 3.0 and DCAT-AP 3.0) as things that know each other: the catalogue, the API, a dataset for
 * each type and what they refer to. It also says what the concepts of others are that it names, as those who check it
 * do not fetch them.
 */
export const buildCatalog = (source: CatalogSource): Node[] =>
  merge([
    describeCatalog(source),
    ...describeService(source),
    ...[...source.terms.types.values()].flatMap((type) => describeDataset(type, source)),
    ...describeStatistics(source),
    ...describeGrantRegister(source),
    ...describePublisher(source),
    ...coverage(source.terms),
    ...concepts,
  ])

const describeCatalog = ({ context, terms, dates }: CatalogSource): Node => {
  const { publicUrl, siteName, publisher } = context
  const ids = idsOf(publicUrl)
  const [modified] = [...dates.values()].map((each) => each.modified).sort((a, b) => (a < b ? 1 : -1))
  return {
    '@id': ids.catalog,
    '@type': ['dcat:Catalog'],
    'dct:title': text({ nl: `Open data van ${siteName}`, en: `Open data of ${siteName}` }),
    'dct:description': text({
      nl: `Alles wat op ${siteName} openbaar is, om vrij te gebruiken.`,
      en: `Everything that is public on ${siteName}, free to use.`,
    }),
    'dct:publisher': to(publisher.uri),
    'dct:creator': to(publisher.uri),
    'dcat:contactPoint': to(ids.contact),
    'dct:language': to(authority('language', 'NLD')),
    'dct:license': to(authority('licence', 'CC0')),
    'dct:spatial': toAll(coverage(terms).map(({ '@id': id }) => id)),
    'dcat:themeTaxonomy': to(THEMES),
    'foaf:homepage': to(`${publicUrl}/feeds`),
    ...(modified ? { 'dct:modified': typed('dateTime', modified) } : {}),
    'dcat:dataset': datasetsOf({ terms, dates }).map((name) => to(ids.dataset(name))),
    'dcat:service': to(ids.service),
  }
}

const describePublisher = ({ context: { publicUrl, siteName, publisher } }: CatalogSource): Node[] => {
  const ids = idsOf(publicUrl)
  return [
    { '@id': publisher.uri, '@type': ['foaf:Agent', 'foaf:Organization'], 'foaf:name': publisher.name },
    {
      '@id': ids.contact,
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': `${siteName} – ${publisher.name}`,
      'vcard:hasEmail': to(`mailto:${publisher.email}`),
      'vcard:hasURL': to(`${publicUrl}/feeds`),
    },
    {
      '@id': ids.rights,
      '@type': ['dct:RightsStatement'],
      'rdfs:label': text({
        nl: 'Bij elk bericht staat de licentie: CC0, of CC BY met de naam die erbij hoort.',
        en: 'Each item carries its licence: CC0, or CC BY with the name to give.',
      }),
    },
    { '@id': `${publicUrl}/feeds`, '@type': ['foaf:Document'] },
  ]
}

const concepts: readonly Node[] = [
  describeTheme('GOVE'),
  { '@id': authority('language', 'NLD'), '@type': ['dct:LinguisticSystem'] },
  { '@id': authority('licence', 'CC_BY_4_0'), '@type': ['dct:LicenseDocument'] },
  { '@id': authority('licence', 'CC0'), '@type': ['dct:LicenseDocument'] },
  { '@id': authority('access-right', 'PUBLIC'), '@type': ['dct:RightsStatement'] },
  { '@id': authority('frequency', 'UPDATE_CONT'), '@type': ['dct:Frequency'] },
  {
    '@id': authority('planned-availability', 'STABLE'),
    '@type': ['skos:Concept'],
    'skos:prefLabel': text({ nl: 'stabiel', en: 'stable' }),
  },
  {
    '@id': THEMES,
    '@type': ['skos:ConceptScheme'],
    'dct:title': text({ nl: 'Datathema’s van de EU', en: 'Data themes of the EU' }),
  },
]

/** What is said of the same thing in more than one place, together. */
const merge = (nodes: readonly Node[]): Node[] => {
  const merged = new Map<string, Node>()
  for (const node of nodes) {
    const { '@id': id } = node
    const known = merged.get(id)
    const kinds = [...new Set([...(known?.['@type'] ?? []), ...node['@type']])].sort()
    merged.set(id, { ...known, ...node, '@type': kinds })
  }
  return [...merged.values()]
}
