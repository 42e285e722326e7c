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
    summary: 'JSON Schema van een bericht',
    description:
      'The JSON Schema (draft 2020-12) that items, and the lines of changes and active ids, go by.',
    parameters: [
      {
        name: 'name',
        in: 'path',
        required: true,
        description: 'A type, `item` for any item of a type of its own, `all`, `change` or `active-id`.',
        schema: { type: 'string', enum: [...publishedSchemas(types, '').keys()] },
        example: 'ideas',
      },
    ],
    responses: {
      200: {
        description: 'The schema.',
        content: { 'application/schema+json': { schema: { type: 'object' } } },
      },
    },
  }),
}
