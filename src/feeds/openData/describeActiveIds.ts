import type { Terms } from '../Vocabulary'
import type { Schema } from './Schema'

/** The operation of the active ids (OpenAPI 3.1, 4.8.10). */
export const describeActiveIds = ({ types }: Terms): Schema => ({
  operationId: 'listActiveIds',
  tags: ['mirror'],
  summary: { nl: 'Kenmerken van alles wat nu openbaar is', en: 'Ids of everything that is public now' },
  description: {
    nl: 'Volledig, van één moment. Verwijder wat jij hebt en hier niet bij staat. `cursor` komt als laatste: een antwoord zonder is afgebroken. Geef hem als `since` aan `changes` om vanaf dit moment verder te gaan. Wat juist werd geplaatst kan dan dubbel komen; je mist niets.',
    en: 'Complete, of one moment. Delete what you have and is not in it. `cursor` comes last: an answer without it was cut off. Give it to `changes` as `since` to go on from this moment. What was just being published may come twice; nothing is missed.',
  },
  parameters: [
    {
      name: 'type',
      in: 'query',
      description: { nl: 'Alleen berichten van deze soort.', en: 'Only items of this type.' },
      schema: { type: 'string', enum: ['all', ...types.keys()] },
    },
  ],
  responses: {
    200: {
      description: { nl: 'Alles wat nu openbaar is.', en: 'Everything that is public now.' },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['items', 'cursor'],
            properties: {
              items: { type: 'array', items: { $ref: '#/components/schemas/ActiveId' } },
              cursor: {
                type: 'string',
                description: {
                  nl: 'Vanaf waar je de wijzigingen kunt volgen.',
                  en: 'Where to follow the changes from.',
                },
              },
            },
          },
        },
      },
    },
    503: {
      description: {
        nl: 'Er worden te veel volledige bestanden tegelijk opgehaald, of de gegevens zijn even niet bereikbaar.',
        en: 'Too many complete files are being fetched at once, or the data cannot be reached for a moment.',
      },
      headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
})
