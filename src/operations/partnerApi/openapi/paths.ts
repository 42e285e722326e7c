import type { Schema } from '../../../feeds/openData/Schema'
import type { Label } from '../../../workflow'
import { MOST_ITEMS } from '../limits'
import { refTo } from './schemas'

const label = (nl: string, en: string): Label => ({ nl, en })
const component = (kind: string, name: string): Schema => ({ $ref: `#/components/${kind}/${name}` })
const json = (name: string): Schema => ({ 'application/json': { schema: refTo(name) } })

const limited = {
  RateLimit: component('headers', 'RateLimit'),
  'RateLimit-Policy': component('headers', 'RateLimitPolicy'),
}
const answer = (description: Label, schema: string): Schema => ({
  description,
  headers: limited,
  content: json(schema),
})
const errors = (...statuses: number[]): Schema =>
  Object.fromEntries(
    [401, 403, 429, ...statuses].map((status) => [status, component('responses', `E${status}`)]),
  )

const error = (nl: string, en: string, headers: Schema = {}): Schema => ({
  description: label(nl, en),
  headers,
  content: json('Errors'),
})

/** What can go wrong. */
export const responses: Schema = {
  E400: error(
    'Er klopt iets niet; het antwoord noemt elk veld.',
    'Something is wrong; the answer names each field.',
  ),
  E401: error('Er is geen sleutel die werkt.', 'There is no key that works.'),
  E403: error(
    'Dit is van een andere partner, of jullie partner is niet aangesloten.',
    'This belongs to another partner, or your partner is not taking part.',
  ),
  E404: error('Jullie hebben niets met dit nummer.', 'You have nothing of this id.'),
  E409: error(
    'Het kan nu niet: de stand laat het niet toe, of het nummer hoort bij iets van een andere soort.',
    'Not now: the state does not allow it, or the id belongs to something of another kind.',
  ),
  E413: error('Te veel of te groot.', 'Too many or too large.'),
  E429: error('Te snel achter elkaar.', 'Too fast.', {
    ...limited,
    'Retry-After': component('headers', 'RetryAfter'),
  }),
}

/** Header fields of answers. */
export const headers: Schema = {
  RateLimit: {
    description: label(
      'Wat er over is, en over hoeveel seconden het weer vol is.',
      'What is left, and in how many seconds it is full again.',
    ),
    schema: { type: 'string', examples: ['"requests";r=299;t=60'] },
  },
  RateLimitPolicy: {
    description: label(
      'De grenzen (draft-ietf-httpapi-ratelimit-headers).',
      'The limits (draft-ietf-httpapi-ratelimit-headers).',
    ),
    schema: { type: 'string', examples: ['"requests";q=300;w=60'] },
  },
  RetryAfter: {
    description: label(
      'Over hoeveel seconden je het opnieuw kunt proberen.',
      'In how many seconds to try again.',
    ),
    schema: { type: 'integer' },
  },
}

/** Parameters of addresses. */
export const parameters: Schema = {
  slug: {
    name: 'slug',
    in: 'path',
    required: true,
    description: label(
      'Jullie naam in adressen: /partners/{slug}.',
      'Your name in addresses: /partners/{slug}.',
    ),
    schema: { type: 'string' },
  },
  sourceId: {
    name: 'sourceId',
    in: 'path',
    required: true,
    description: label(
      'Jullie eigen nummer, zoals een adres het wil (een / is %2F).',
      'Your own id, as an address wants it (a / is %2F).',
    ),
    schema: { type: 'string', maxLength: 255 },
  },
}

const tags = ['contributions']
const operation = (operationId: string, summary: Label, more: Schema): Schema => ({
  operationId,
  tags,
  summary,
  description: summary,
  ...more,
})

/** The addresses of the partners' API. */
export const paths: Schema = {
  '/{slug}/contributions/{sourceId}': {
    parameters: [component('parameters', 'slug'), component('parameters', 'sourceId')],
    put: operation(
      'putContribution',
      label('Stuur iets in, of wijzig het', 'Send something in, or change it'),
      {
        requestBody: { required: true, content: json('Contribution') },
        responses: {
          200: answer(label('Gewijzigd, of ongewijzigd.', 'Updated, or unchanged.'), 'Taken'),
          201: answer(label('Gemaakt.', 'Created.'), 'Taken'),
          ...errors(400, 409, 413),
        },
      },
    ),
    get: operation('getContribution', label('Kijk hoe het ervoor staat', 'See how it is doing'), {
      responses: { 200: answer(label('De stand.', 'The state.'), 'Described'), ...errors(400, 404) },
    }),
    delete: operation('withdrawContribution', label('Trek iets in', 'Withdraw something'), {
      parameters: [
        {
          name: 'reason',
          in: 'query',
          description: label('Waarom. De redactie leest dit.', 'Why. The editors read this.'),
          schema: { type: 'string' },
        },
      ],
      responses: {
        200: answer(label('Ingetrokken, nu of al eerder.', 'Withdrawn, now or before.'), 'Withdrawn'),
        ...errors(400, 404, 409),
      },
    }),
  },
  '/{slug}/contributions': {
    parameters: [component('parameters', 'slug')],
    get: operation('listContributions', label('Alles wat jullie instuurden', 'All that you sent in'), {
      parameters: [
        {
          name: 'cursor',
          in: 'query',
          description: label(
            'De waarde van next uit het vorige antwoord.',
            'The value of next of the answer before.',
          ),
          schema: { type: 'string' },
        },
        {
          name: 'limit',
          in: 'query',
          description: label('Hoeveel per keer.', 'How many at once.'),
          schema: { type: 'integer', minimum: 1, maximum: 200, default: 100 },
        },
      ],
      responses: { 200: answer(label('Een bladzijde.', 'A page.'), 'Page'), ...errors(400) },
    }),
    post: operation(
      'putContributions',
      label(`Stuur er veel tegelijk, hoogstens ${MOST_ITEMS}`, `Send many at once, at most ${MOST_ITEMS}`),
      {
        requestBody: { required: true, content: json('Contributions') },
        responses: {
          200: answer(
            label(
              'Wat er met elk gebeurde, ook als er iets mis ging.',
              'What became of each, also when some failed.',
            ),
            'Report',
          ),
          ...errors(400, 413),
        },
      },
    ),
  },
}
