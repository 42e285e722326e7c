import { OPEN_DATA } from '../openData/OpenDataResource'
import type { CatalogSource } from './CatalogSource'
import { describeAs } from './datasets'
import { describeForms, type Form } from './distributions'
import { GRANTS } from './grants'
import type { Node } from './Node'

const NAME = 'statistics'

const about = {
  name: NAME,
  /** There is no page of the site with them; the one about open data tells what they are. */
  path: 'feeds',
  label: { nl: 'Statistieken', en: 'Statistics' },
  description: {
    nl: 'Hoeveel ideeën en initiatieven er per maand zijn ingestuurd, geplaatst, beantwoord en uitgevoerd, ook per thema, gebied en partner, en hoe vaak feeds zijn opgehaald.',
    en: 'How many ideas and initiatives were sent in, published, answered and realised each month, also by theme, area and partner, and how often feeds were fetched.',
  },
  keywords: { nl: ['statistieken', 'participatie'], en: ['statistics', 'participation'] },
  themes: ['GOVE', 'SOCI'],
  licence: 'CC0',
} as const

const forms: readonly Form[] = [
  {
    name: 'api',
    path: `${OPEN_DATA}/statistics`,
    mediaType: 'application/json',
    title: { nl: 'API', en: 'API' },
    description: { nl: 'Alle cijfers als JSON.', en: 'All figures as JSON.' },
    isService: true,
  },
  {
    name: 'file-csv',
    path: `${OPEN_DATA}/statistics.csv`,
    mediaType: 'text/csv',
    title: { nl: 'CSV', en: 'CSV' },
    description: { nl: 'Alle cijfers voor een rekenblad.', en: 'All figures for a spreadsheet.' },
  },
]

/** The names of the datasets that there are: the types, statistics once they were counted, and grants once there are any. */
export const datasetsOf = ({ terms, dates }: Pick<CatalogSource, 'terms' | 'dates'>): string[] => [
  ...terms.types.keys(),
  ...[NAME, GRANTS].filter((name) => dates.has(name)),
]

/** The dataset of the figures, once they were counted. */
export const describeStatistics = (source: CatalogSource): Node[] =>
  source.dates.has(NAME) ? describeAs(about, describeForms(about, forms, source), source) : []
