import type { Label } from '../../workflow'
import { API_VERSION } from '../openData/OpenDataResource'
import type { Schema } from '../openData/Schema'
import { schemaRef } from './components'

/** An operation of OpenAPI, as far as it is looked into here. */
export interface Operation extends Schema {
  operationId?: string
  /** Keys of `tags`. */
  tags?: readonly string[]
  parameters?: readonly Readonly<{ in?: string; name?: string }>[]
  responses?: Readonly<Record<string, Schema>>
}

const header = (name: string): Schema => ({ $ref: `#/components/headers/${name}` })

/** The header fields of answers. */
export const headerComponents: Readonly<Record<string, Schema>> = {
  ApiVersion: {
    description: {
      nl: 'De versie van het contract. Binnen versie 1 komt er alleen iets bij.',
      en: 'The version of the contract. Within version 1 things are only added.',
    },
    required: true,
    schema: { type: 'string', examples: [API_VERSION] },
  },
  ETag: {
    description: {
      nl: 'Stuur hem terug als `If-None-Match`: zolang er niets verandert, is het antwoord 304 zonder inhoud.',
      en: 'Send it back as `If-None-Match`: while nothing changed, the answer is 304 without a body.',
    },
    schema: { type: 'string' },
  },
  Link: {
    description: {
      nl: 'De pagina’s hiervoor en hierna, het schema en waar de API is beschreven (RFC 8288, RFC 8631).',
      en: 'The pages around this one, the schema, and where the API is described (RFC 8288, RFC 8631).',
    },
    schema: { type: 'string' },
  },
  RetryAfter: {
    description: {
      nl: 'Over hoeveel seconden je het opnieuw kunt proberen.',
      en: 'In how many seconds to try again.',
    },
    schema: { type: 'integer' },
  },
}

const problem = (description: Label, headers: Schema = {}): Schema => ({
  description,
  headers: { 'API-Version': header('ApiVersion'), ...headers },
  content: { 'application/problem+json': { schema: schemaRef('Problem') } },
})

/** The answers that every operation has beside its own. */
export const responseComponents: Readonly<Record<string, Schema>> = {
  NotModified: {
    description: { nl: 'Er is niets veranderd sinds je het vroeg.', en: 'Nothing changed since you asked.' },
    headers: { 'API-Version': header('ApiVersion'), ETag: header('ETag') },
  },
  BadRequest: problem({
    nl: 'Een parameter of waarde bestaat niet; het antwoord noemt wat er wel is.',
    en: 'A parameter or a value does not exist; the problem names the ones that do.',
  }),
  NotFound: problem({
    nl: 'Hier is niets; het antwoord noemt wat er wel is.',
    en: 'There is nothing here; the problem names what there is.',
  }),
  Unavailable: problem(
    { nl: 'De gegevens zijn even niet bereikbaar.', en: 'The data cannot be reached for a moment.' },
    { 'Retry-After': header('RetryAfter') },
  ),
}

const answer = (name: string): Schema => ({ $ref: `#/components/responses/${name}` })

/** An operation with what holds for every one: header fields, 304, and the problems that are always possible. */
export const withSharedAnswers = (operation: Operation): Operation => {
  const { responses = {} } = operation
  const own = Object.entries(responses).map(([status, response]): [string, Schema] => {
    const isFine = /^[23]/.test(status) && !('$ref' in response)
    const headers = {
      'API-Version': header('ApiVersion'),
      ...(status === '200' ? { ETag: header('ETag'), Link: header('Link') } : {}),
      ...(response.headers as Schema | undefined),
    }
    return [status, isFine ? { ...response, headers } : response]
  })
  return {
    ...operation,
    responses: {
      304: answer('NotModified'),
      400: answer('BadRequest'),
      404: answer('NotFound'),
      503: answer('Unavailable'),
      ...Object.fromEntries(own),
    },
  }
}
