import type { Terms } from '../Vocabulary'
import type { Schema } from './Schema'

/** Lines of an answer, unless asked otherwise. */
export const DEFAULT_CHANGES = 100

/** The most lines of an answer. */
export const MAX_CHANGES = 500

/** The operation of the changes (OpenAPI 3.1, 4.8.10). */
export const describeChanges = ({ types }: Terms): Schema => ({
  operationId: 'listChanges',
  tags: ['mirror'],
  summary: {
    nl: 'Wat erbij kwam, veranderde en werd ingetrokken',
    en: 'What came, changed and was withdrawn',
  },
  description: {
    nl: 'In de volgorde waarin het is vastgelegd. Volg `next`, ook als `hasMore` onwaar is: later gaat het daar verder. Wie dat doet mist niets en leest niets dubbel. `item` is het bericht zoals het nu is; null bij een intrekking, en bij wat intussen niet meer openbaar is: de intrekking volgt. Begin met `active-ids` en ga verder met de cursor daarvan, of begin zonder `since`. Intrekkingen bewaren we twee jaar.',
    en: 'In the order in which it was committed. Follow `next`, also when `hasMore` is false: it goes on there later. A reader that does so misses nothing and reads nothing twice. `item` is the item as it is now; null for a withdrawal, and for what is no longer public: its withdrawal follows. To begin, fetch `active-ids` and go on from its cursor, or begin without `since`. Withdrawals are kept for two years.',
  },
  parameters: [
    {
      name: 'since',
      in: 'query',
      description: {
        nl: 'De `cursor` van een eerder antwoord of van `active-ids`. Of een tijdstip (RFC 3339) of datum om bij te beginnen; niet in de toekomst.',
        en: 'The `cursor` of an earlier answer or of `active-ids`. Or an instant (RFC 3339) or a date to begin at; not in the future.',
      },
      schema: { type: 'string' },
    },
    {
      name: 'type',
      in: 'query',
      description: {
        nl: 'Alleen berichten van deze soort. Met een cursor van één soort kun je niet verder met een andere.',
        en: 'Only items of this type. A cursor of one type cannot be gone on with for another.',
      },
      schema: { type: 'string', enum: ['all', ...types.keys()] },
    },
    {
      name: 'limit',
      in: 'query',
      description: { nl: 'Regels in een antwoord.', en: 'Lines in an answer.' },
      schema: { type: 'integer', minimum: 1, maximum: MAX_CHANGES, default: DEFAULT_CHANGES },
    },
  ],
  responses: {
    200: {
      description: { nl: 'De volgende regels.', en: 'The next lines.' },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['changes', 'cursor', 'hasMore', 'next'],
            properties: {
              changes: { type: 'array', items: { $ref: '#/components/schemas/Change' } },
              cursor: {
                type: 'string',
                description: {
                  nl: 'Geef hem terug als `since`. Wat erin staat kan veranderen.',
                  en: 'Give it back as `since`. What is in it may change.',
                },
              },
              hasMore: {
                type: 'boolean',
                description: {
                  nl: 'Of er nu meer te lezen is.',
                  en: 'Whether there is more to read right now.',
                },
              },
              next: {
                type: 'string',
                format: 'uri',
                description: {
                  nl: 'Waar het verdergaat, nu of later.',
                  en: 'Where it goes on, now or later.',
                },
              },
            },
          },
        },
      },
    },
    410: {
      description: {
        nl: 'De cursor of het tijdstip is ouder dan wat we bewaren; het antwoord zegt hoe je opnieuw begint.',
        en: 'The cursor or instant is older than what is kept; the problem says how to begin anew.',
      },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
})
