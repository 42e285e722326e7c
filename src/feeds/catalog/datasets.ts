import { OVERIJSSEL } from '../publisher'
import type { DatasetDescription, DataTheme, FeedType } from '../types/FeedType'
import type { Terms } from '../Vocabulary'
import { authority, themeLabels, THEMES, tooiArea } from './authorities'
import { idsOf, type CatalogSource } from './CatalogSource'
import { describeDistributions } from './distributions'
import { text, to, toAll, typed, type Node } from './Node'

/** What is told of a type that says nothing of itself. */
const describeByName = ({ label }: FeedType): DatasetDescription => ({
  description: {
    nl: `${label.nl}: alles wat op deze site openbaar is.`,
    en: `${label.en}: everything that is public on this site.`,
  },
  keywords: { nl: [label.nl.toLowerCase()], en: [label.en.toLowerCase()] },
  themes: ['GOVE'],
})

/** The areas that the data is about: those that lie in no other one. */
export const coverage = ({ area }: Terms): Node[] => {
  const known = [...area.values()]
    .filter(({ parent }) => parent === null)
    .flatMap(({ code, title }) => {
      const id = tooiArea(code)
      return id ? [{ '@id': id, '@type': ['dct:Location'], 'rdfs:label': title }] : []
    })
  return known.length > 0
    ? known
    : [{ '@id': OVERIJSSEL, '@type': ['dct:Location'], 'rdfs:label': 'Overijssel' }]
}

/** What a data theme of the EU is. */
export const describeTheme = (code: DataTheme): Node => ({
  '@id': authority('data-theme', code),
  '@type': ['skos:Concept'],
  'skos:prefLabel': text(themeLabels[code]),
  'skos:inScheme': to(THEMES),
})

/** The dataset of a type with its distributions. */
export const describeDataset = (type: FeedType, source: CatalogSource): Node[] =>
  describeAs(
    { ...type, ...(type.dataset ?? describeByName(type)) },
    describeDistributions(type, source),
    source,
  )

/** A dataset with its distributions (DCAT-AP-NL 3.0, Dataset). */
export const describeAs = (
  type: Pick<FeedType, 'name' | 'label' | 'path'> & DatasetDescription,
  parts: readonly Node[],
  source: CatalogSource,
): Node[] => {
  const { context, terms } = source
  const { publicUrl, siteName, publisher } = context
  const ids = idsOf(publicUrl)
  const { description, keywords, themes } = type
  const page = `${publicUrl}/${type.path}`
  const dates = source.dates.get(type.name)
  return [
    {
      '@id': ids.dataset(type.name),
      '@type': ['dcat:Dataset'],
      'dct:identifier': ids.dataset(type.name),
      'dct:title': text({ nl: `${type.label.nl} – ${siteName}`, en: `${type.label.en} – ${siteName}` }),
      'dct:description': text(description),
      'dcat:keyword': [
        ...keywords.nl.map((word) => ({ '@language': 'nl', '@value': word })),
        ...keywords.en.map((word) => ({ '@language': 'en', '@value': word })),
      ],
      'dcat:theme': toAll(themes.map((code) => authority('data-theme', code))),
      'dct:publisher': to(publisher.uri),
      'dct:creator': to(publisher.uri),
      'dcat:contactPoint': to(ids.contact),
      'dct:accessRights': to(authority('access-right', 'PUBLIC')),
      'dct:language': to(authority('language', 'NLD')),
      'dct:spatial': toAll(coverage(terms).map(({ '@id': id }) => id)),
      'dct:accrualPeriodicity': to(authority('frequency', 'UPDATE_CONT')),
      'dcat:landingPage': to(page),
      'foaf:page': to(`${publicUrl}/feeds`),
      ...(dates
        ? { 'dct:modified': typed('dateTime', dates.modified), 'dct:temporal': to(ids.period(type.name)) }
        : {}),
      'dcat:distribution': parts
        .filter(({ '@type': kinds }) => kinds.includes('dcat:Distribution'))
        .map(({ '@id': id }) => to(id)),
    },
    ...parts,
    { '@id': page, '@type': ['foaf:Document'] },
    ...themes.map(describeTheme),
    ...(dates
      ? [
          {
            '@id': ids.period(type.name),
            '@type': ['dct:PeriodOfTime'],
            'dcat:startDate': typed('date', dates.since.slice(0, 10)),
          },
        ]
      : []),
  ]
}
