import type { Label } from '../../workflow'
import { MAX_LIMIT } from '../FeedQuery'
import { DEFAULT_GRANTS } from '../grants/parseGrantQuery'
import { schemaRef } from '../openapi/components'
import type { Schema } from './Schema'

const rule: Label = {
  nl: 'Wat er uit subsidierondes is toegekend, met wat er daarna mee gebeurde (Wet open overheid, artikel 3.3). Privépersonen staan er zonder naam, kenmerk, motivering en initiatief in. Wat is gereserveerd voor een aanvraag waarover nog wordt beslist, staat er alleen met het bedrag in; afgewezen aanvragen staan er niet in. Het nieuwste besluit staat vooraan.',
  en: 'What was granted from subsidy windows, with what became of it (Dutch Open Government Act, article 3.3). Private persons are there without name, reference, motivation and initiative. What is reserved for an application under decision is there with its amount alone; refused applications are not there. The newest decision comes first.',
}

const window: Schema = {
  name: 'window',
  in: 'query',
  description: {
    nl: 'Alleen van deze subsidieronde: het kenmerk (`urn`), met of zonder `urn:uuid:`.',
    en: 'Of this subsidy window only: its identifier (`urn`), with or without `urn:uuid:`.',
  },
  schema: { type: 'string' },
}

/** The operation of the register (OpenAPI 3.1, 4.8.10). */
export const describeGrants = (): Schema => ({
  operationId: 'listGrants',
  tags: ['items'],
  summary: { nl: 'Register van toegekende subsidies', en: 'Register of grants' },
  description: rule,
  parameters: [
    window,
    {
      name: 'limit',
      in: 'query',
      description: { nl: 'Regels op een pagina.', en: 'Lines on a page.' },
      schema: { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_GRANTS },
    },
    { $ref: '#/components/parameters/cursor' },
  ],
  responses: {
    200: {
      description: { nl: 'Een pagina van het register.', en: 'A page of the register.' },
      content: { 'application/json': { schema: schemaRef('Grants') } },
    },
  },
})

/** The operation of the register as one file. */
export const describeGrantFile = (operationId: string, mediaType: string): Schema => ({
  operationId,
  tags: ['items'],
  summary:
    mediaType === 'text/csv'
      ? { nl: 'Het register van subsidies als CSV', en: 'The register of grants as CSV' }
      : { nl: 'Het register van subsidies als JSON-LD', en: 'The register of grants as JSON-LD' },
  description: rule,
  parameters: [window],
  responses: {
    200: {
      description: { nl: 'Het hele register.', en: 'The whole register.' },
      content: { [mediaType]: { schema: { type: mediaType === 'text/csv' ? 'string' : 'object' } } },
    },
  },
})
