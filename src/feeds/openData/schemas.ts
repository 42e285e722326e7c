import { UnknownSchema } from '../errors/UnknownSchema'
import { publishedSchemas } from './publishedSchemas'
import type { OpenDataResource } from './OpenDataResource'
import { serveDocument } from './serveDocument'

/** The JSON Schemas (2020-12) of items, and of the lines of changes and active ids. */
export const schemas: OpenDataResource = {
  path: '/schemas/{name}.json',
  answer: async (request) => {
    const { context, params, terms } = request
    const { name = '' } = params
    const known = publishedSchemas(terms.types, context.publicUrl)
    const schema = known.get(name)
    if (!schema) throw new UnknownSchema(name, [...known.keys()])
    await serveDocument(request, {
      contentType: 'application/schema+json; charset=utf-8',
      write: () => `${JSON.stringify(schema, null, 1)}\n`,
    })
  },
  describe: ({ types }) => ({
    operationId: 'getSchema',
    tags: ['documents'],
    summary: { nl: 'JSON Schema van een bericht', en: 'JSON Schema of an item' },
    description: {
      nl: 'Het JSON Schema (2020-12) van berichten, van de regels van wijzigingen en geldige kenmerken, en van de cijfers.',
      en: 'The JSON Schema (2020-12) of items, of the lines of changes and active ids, and of the figures.',
    },
    parameters: [
      {
        name: 'name',
        in: 'path',
        required: true,
        description: {
          nl: 'Een soort, `item` voor wat elk bericht heeft, `all`, `change`, `active-id`, `statistics`, `grants` of `subsidy-match`.',
          en: 'A type, `item` for what every item has, `all`, `change`, `active-id`, `statistics`, `grants` or `subsidy-match`.',
        },
        schema: { type: 'string', enum: [...publishedSchemas(types, '').keys()] },
      },
    ],
    responses: {
      200: {
        description: { nl: 'Het schema.', en: 'The schema.' },
        content: { 'application/schema+json': { schema: { type: 'object' } } },
      },
    },
  }),
}
