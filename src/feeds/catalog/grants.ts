import { OPEN_DATA } from '../openData/OpenDataResource'
import type { CatalogSource } from './CatalogSource'
import { describeAs } from './datasets'
import { describeForms, type Form } from './distributions'
import type { Node } from './Node'

/** The name of the dataset, and of its schema. */
export const GRANTS = 'grants'

const about = {
  name: GRANTS,
  path: 'subsidies',
  label: { nl: 'Subsidieregister', en: 'Register of grants' },
  description: {
    nl: 'Welke subsidies er zijn toegekend, aan welke organisatie, hoeveel en waarom, en welke daarna zijn vastgesteld, ingetrokken of teruggevorderd (Wet open overheid, artikel 3.3). Privépersonen staan er zonder naam in.',
    en: 'Which grants there are, to which organisation, how much and why, and which were settled, revoked or reclaimed since (Dutch Open Government Act, article 3.3). Private persons are unnamed.',
  },
  keywords: { nl: ['subsidies', 'subsidieregister'], en: ['grants', 'subsidies'] },
  themes: ['GOVE', 'ECON'],
  licence: 'CC0',
} as const

const forms: readonly Form[] = [
  {
    name: 'api',
    path: `${OPEN_DATA}/grants`,
    mediaType: 'application/json',
    title: { nl: 'API', en: 'API' },
    description: {
      nl: 'Het register per pagina, ook van één ronde.',
      en: 'The register page by page, also of one window.',
    },
    isService: true,
  },
  {
    name: 'file-csv',
    path: `${OPEN_DATA}/grants.csv`,
    mediaType: 'text/csv',
    title: { nl: 'CSV', en: 'CSV' },
    description: { nl: 'Het hele register voor een rekenblad.', en: 'The whole register for a spreadsheet.' },
  },
  {
    name: 'file-jsonld',
    path: `${OPEN_DATA}/grants.jsonld`,
    mediaType: 'application/ld+json',
    title: { nl: 'JSON-LD', en: 'JSON-LD' },
    description: {
      nl: 'Het hele register als linked data, in de woorden van schema.org.',
      en: 'The whole register as linked data, in the words of schema.org.',
    },
  },
]

/** The dataset of the register, once there is something in it. */
export const describeGrantRegister = (source: CatalogSource): Node[] =>
  source.dates.has(GRANTS) ? describeAs(about, describeForms(about, forms, source), source) : []
