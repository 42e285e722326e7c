import type { Label } from '../../workflow'
import { MAX_LIMIT } from '../FeedQuery'
import { applicantKinds, phases } from '../match/Applicant'
import { suggestedStates } from '../match/criteria/judgeState'
import { DEFAULT_MATCHES } from '../match/parseApplicant'
import { schemaRef } from '../openapi/components'
import { parameters } from './parameters'
import type { Schema } from './Schema'

const query = (name: string, description: Label, schema: Schema): Schema => ({
  name,
  in: 'query',
  description,
  schema,
})

/** The operation of matching (OpenAPI 3.1, 4.8.10). */
export const describeMatch = (): Schema => ({
  operationId: 'matchSubsidyWindows',
  tags: ['items'],
  summary: { nl: 'Subsidies die kunnen passen', en: 'Subsidies that may fit' },
  description: {
    nl: 'Vertel wat je weet; wat je weglaat, is onbekend. Je krijgt alleen rondes die open zijn of opengaan en die niets uitsluit, met per voorwaarde of die klopt (`met`) of niet bekend is (`unknown`), en waarom. Meer dan één thema of gebied: het plan heeft ze allemaal. Wat je vraagt, bewaren we niet.',
    en: 'Tell what you know; what you leave out is unknown. You only get windows that are open or will open and that nothing rules out, with for each criterion whether it is met or unknown, and why. More than one theme or area: the plan has all of them. What you ask is not kept.',
  },
  parameters: [
    ...parameters('theme', 'area'),
    query(
      'applicant',
      {
        nl: 'Wie aanvraagt. `group` is een groep zonder rechtsvorm.',
        en: 'Who applies. `group` is a group without a legal form.',
      },
      { type: 'string', enum: Object.keys(applicantKinds) },
    ),
    query(
      'amount',
      {
        nl: 'Hoeveel er nodig is, in euro’s: 2500 of 2500.50.',
        en: 'How much is needed, in euros: 2500 or 2500.50.',
      },
      { type: 'string', pattern: '^\\d{1,12}(?:\\.\\d{2})?$' },
    ),
    query(
      'phase',
      { nl: 'Hoe ver het plan is.', en: 'How far the plan is.' },
      { type: 'string', enum: Object.keys(phases) },
    ),
    query(
      'start',
      {
        nl: 'De dag waarop het werk begint, in Nederland; `started`: het is al begonnen. Van belang voor rondes waarbij je pas na het aanvragen mag beginnen.',
        en: 'The day on which the work begins, in the Netherlands; `started`: it has begun. Matters for windows for which one may begin only after applying.',
      },
      { anyOf: [{ const: 'started' }, { type: 'string', format: 'date' }] },
    ),
    {
      ...query(
        'state',
        {
          nl: 'Alleen wat nu open is, of alleen wat nog opengaat.',
          en: 'Only what is open now, or only what will open.',
        },
        { type: 'array', items: { type: 'string', enum: suggestedStates } },
      ),
      style: 'form',
      explode: true,
    },
    query(
      'limit',
      { nl: 'Hoeveel rondes ten hoogste.', en: 'The most windows that are wanted.' },
      { type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_MATCHES },
    ),
  ],
  responses: {
    200: {
      description: { nl: 'Wat kan passen, met de redenen.', en: 'What may fit, with the reasons.' },
      content: { 'application/json': { schema: schemaRef('SubsidyMatch') } },
    },
  },
})
