import { publishedSchemas } from '../openData/publishedSchemas'
import type { Schema } from '../openData/Schema'
import type { FeedType } from '../types/FeedType'

/**
 * The published schemas as components of OpenAPI, by their titles: `IdeaItem`, `AnyItem`, `Change`, with `Problem`
 * (RFC 9457). What they share stands apart, and their references point at each other.
 */
export const schemaComponents = (types: ReadonlyMap<string, FeedType>): Readonly<Record<string, Schema>> => {
  const shared: Record<string, Schema> = {}
  const titled = [...publishedSchemas(types, '')].map(([name, schema]): [string, Schema] => {
    const { $schema: _schema, $id: _id, $defs = {}, ...rest } = schema
    for (const [part, each] of Object.entries($defs as Readonly<Record<string, Schema>>)) {
      shared[capitalised(part)] = each
    }
    return [titleOf(name, schema), rest]
  })
  const titles = new Map(
    [...publishedSchemas(types, '')].map(([name, schema]) => [name, titleOf(name, schema)]),
  )
  return pointInside(
    { ...Object.fromEntries(titled), ...shared, Problem: problemSchema },
    titles,
  ) as Readonly<Record<string, Schema>>
}

/**
 * A reference to the component of a published schema.
 *
 * @param title - as the schema has it: `AnyItem`, `Change`, `ActiveId`
 */
export const schemaRef = (title: string): Schema => ({ $ref: `#/components/schemas/${title}` })

const titleOf = (name: string, { title }: Schema): string => (typeof title === 'string' ? title : name)

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const pointInside = (value: unknown, titles: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((each) => pointInside(each, titles))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => {
      if (name !== '$ref' || typeof each !== 'string') return [name, pointInside(each, titles)]
      const part = /^#\/\$defs\/(\w+)$/.exec(each)?.[1]
      const published = /\/schemas\/([a-z0-9-]+)\.json$/.exec(each)?.[1]
      const title = part ? capitalised(part) : titles.get(published ?? '')
      return [name, title ? schemaRef(title).$ref : each]
    }),
  )
}

const problemSchema: Schema = {
  title: 'Problem',
  description:
    'What went wrong, and what to do about it (RFC 9457). Has more members, by `code`: `valid`, `parameter`.',
  type: 'object',
  properties: {
    type: { type: 'string', description: 'A page about problems.' },
    title: { type: 'string', description: 'What happened, in a few words.' },
    status: { type: 'integer', description: 'The status of the answer.' },
    detail: { type: 'string', description: 'What happened and what to do, in the language that you prefer.' },
    code: { type: 'string', description: 'Stable: for programs.' },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
}
