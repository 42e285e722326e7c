import { readItems } from './copy/readItems'
import type { ExportFormat } from './ExportFormat'
import { context } from './jsonLd/context'
import { toNode } from './jsonLd/toNode'
import { writeList } from './writeList'

/** JSON-LD 1.1 in the words of schema.org: a graph with a node for each item. */
export const jsonLd: ExportFormat = {
  path: 'jsonld',
  contentType: 'application/ld+json',
  title: { nl: 'JSON-LD', en: 'JSON-LD' },
  description: {
    nl: 'Linked data in de woorden van schema.org, voor zoekmachines en kennisgrafen.',
    en: 'Linked data in the words of schema.org, for search engines and knowledge graphs.',
  },
  example: '/open-data/v1/events.jsonld',
  version: 1,
  render: (source) => {
    const site = { base: source.context.publicUrl, publisher: source.context.publisher }
    return writeList(readItems(source), {
      before: `{"@context":${JSON.stringify(context)},"@graph":[`,
      toObject: (item) => toNode(item, site),
      after: ']}',
    })
  },
}
