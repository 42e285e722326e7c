import type { FeedsContext } from '../context'
import type { Terms } from '../Vocabulary'
import type { DatasetDates } from './loadDates'

/** What the catalogue is made of. */
export interface CatalogSource {
  context: Pick<FeedsContext, 'publicUrl' | 'siteName' | 'publisher'>
  terms: Terms
  /** By type. A type without items has none. */
  dates: ReadonlyMap<string, DatasetDates>
}

/** The addresses of the things in the catalogue, under the one of the catalogue itself. */
export const idsOf = (publicUrl: string) => {
  const catalog = `${publicUrl}/open-data/v1/catalog`
  return {
    catalog,
    service: `${catalog}#service`,
    contact: `${catalog}#contact`,
    rights: `${catalog}#rights`,
    dataset: (type: string) => `${catalog}#${type}`,
    period: (type: string) => `${catalog}#${type}-period`,
    distribution: (type: string, name: string) => `${catalog}#${type}-${name}`,
  }
}
