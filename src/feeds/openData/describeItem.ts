import type { Schema } from './Schema'
import { parameters } from './parameters'

/** The operation of one item (OpenAPI 3.1, 4.8.10). */
export const describeItem = (): Schema => ({
  operationId: 'getItem',
  tags: ['items'],
  summary: { nl: 'Eén bericht', en: 'One item' },
  description: {
    nl: 'Een bericht zoals het nu is. Wat is ingetrokken geeft 410, met het tijdstip en, na een samenvoeging, het bericht dat ervoor in de plaats kwam.',
    en: 'An item as it is now. What was withdrawn answers 410, with the instant and, after a merger, the item that took its place.',
  },
  parameters: [
    ...parameters('typeOrAll'),
    {
      name: 'id',
      in: 'path',
      required: true,
      description: {
        nl: 'De urn van het bericht, of het deel na `urn:uuid:`.',
        en: 'The urn of the item, or the part after `urn:uuid:`.',
      },
      schema: { type: 'string' },
    },
  ],
  responses: {
    200: {
      description: { nl: 'Het bericht.', en: 'The item.' },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/AnyItem' } } },
    },
    410: {
      description: {
        nl: 'Het bericht is ingetrokken. `withdrawn` zegt wanneer, `mergedInto` wat ervoor in de plaats kwam.',
        en: 'The item was withdrawn. `withdrawn` says when, `mergedInto` what took its place.',
      },
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
})
