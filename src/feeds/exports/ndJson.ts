import { readItems } from './copy/readItems'
import type { ExportFormat } from './ExportFormat'

/** Newline-delimited JSON (github.com/ndjson/ndjson-spec): an item of the contract on each line. */
export const ndJson: ExportFormat = {
  path: 'ndjson',
  contentType: 'application/x-ndjson',
  title: { nl: 'NDJSON', en: 'NDJSON' },
  description: {
    nl: 'Voor programma’s: elk bericht een regel JSON, helemaal zoals in de API.',
    en: 'For programs: a line of JSON for each item, exactly as in the API.',
  },
  example: '/open-data/v1/all.ndjson',
  version: 1,
  render: async function* (source) {
    for await (const items of readItems(source)) {
      yield items.map((item) => `${JSON.stringify(item)}\n`).join('')
    }
  },
}
