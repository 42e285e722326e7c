import type { Schema } from './Schema'
import { filters, parameters } from './parameters'

const address = { anyOf: [{ type: 'string', format: 'uri' }, { type: 'null' }] }

/** The operation of a list (OpenAPI 3.1, 4.8.10). */
export const describeList = (): Schema => ({
  operationId: 'listItems',
  tags: ['items'],
  summary: { nl: 'Berichten, per pagina', en: 'Items, page by page' },
  description: {
    nl: 'De nieuwste eerst. Met `q` komt wat het best past eerst: in de titel gaat voor in de samenvatting, dan namen van thema’s, gebieden en partner, dan de tekst; wat even goed past, de nieuwste eerst. Volg `next` tot die null is.',
    en: 'Newest first. With `q` what fits best comes first: in the title goes before in the summary, then names of themes, areas and partner, then the text; what fits as well, newest first. Follow `next` until it is null.',
  },
  parameters: parameters('typeOrAll', ...filters, 'limit', 'cursor'),
  responses: {
    200: {
      description: { nl: 'Een pagina.', en: 'A page.' },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['self', 'next', 'previous', 'hint', 'items'],
            properties: {
              self: {
                type: 'string',
                format: 'uri',
                description: { nl: 'Deze pagina.', en: 'This page.' },
              },
              next: { ...address, description: { nl: 'De volgende pagina.', en: 'The next page.' } },
              previous: { ...address, description: { nl: 'De vorige pagina.', en: 'The page before.' } },
              hint: {
                anyOf: [
                  {
                    type: 'object',
                    required: ['nl', 'en'],
                    properties: { nl: { type: 'string' }, en: { type: 'string' } },
                  },
                  { type: 'null' },
                ],
                description: {
                  nl: 'Waarom er niets gevonden is, als dat aan de vraag ligt: alleen woorden die niets zeggen.',
                  en: 'Why nothing was found, when that is because of the question: only words that say nothing.',
                },
              },
              items: { type: 'array', items: { $ref: '#/components/schemas/AnyItem' } },
            },
          },
        },
      },
    },
  },
})
