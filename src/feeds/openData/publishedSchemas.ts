import { readdirSync, readFileSync } from 'node:fs'
import type { FeedType } from '../types/FeedType'
import { OPEN_DATA } from './OpenDataResource'
import { grantsSchema } from './grantsSchema'
import { matchSchema } from './matchSchema'
import { nullable, type Schema } from './Schema'
import { statisticsSchema } from './statisticsSchema'

const folder = new URL('../schema/', import.meta.url)
const SUFFIX = '.schema.json'

/** What the files in that folder say, by the name in `/open-data/v1/schemas/{name}.json`. */
const sources: ReadonlyMap<string, Schema> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => [
      name.slice(0, -SUFFIX.length),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Schema,
    ]),
)

/** The schema of any item, also of a type that a host added. */
const ITEM = 'item'

/** What a schema says of an address as it is kept, which renderers make absolute. */
const KEPT_ADDRESS = "A path on this site that begins with '/'"

/** An address as it is given out. */
const absoluteAddress = { pattern: '^https?://', description: 'An absolute http(s) address.' }

/**
 * The JSON Schemas that are published (draft 2020-12), by name: `item`, every type, `all`, `change`, `active-id`, `statistics`, `grants` and `subsidy-match`. A
 * type that a host added has the schema of any item, with its own name as the type.
 *
 * @param types - every type that has feeds now
 * @param base - the public address of this site, without a slash at the end
 * @example publishedSchemas(terms.types, 'https://noaber.nl').get('ideas')
 */
export const publishedSchemas = (
  types: ReadonlyMap<string, FeedType>,
  base: string,
): ReadonlyMap<string, Schema> => {
  const address = (name: string) => `${base}${OPEN_DATA}/schemas/${name}.json`
  const named = (name: string, schema: Schema): [string, Schema] => [
    name,
    { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: address(name), ...schema },
  ]
  const common = publish(sources.get(ITEM))
  const all = {
    title: 'AnyItem',
    description: 'An item of any type.',
    anyOf: [...types.keys()].map((name) => ({ $ref: address(name) })),
  }
  return new Map([
    ...[...types.keys()].map((name) => named(name, ofType(name, common))),
    named(ITEM, common),
    named('all', all),
    named('change', changeSchema({ $ref: address('all') })),
    named('active-id', activeIdSchema),
    named('statistics', statisticsSchema),
    named('grants', grantsSchema),
    named('subsidy-match', matchSchema({ $ref: address('subsidy-windows') })),
  ])
}

const ofType = (name: string, common: Schema): Schema => {
  const own = sources.get(name)
  if (own && name !== ITEM) return publish(own)
  const title = name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return {
    ...common,
    title: `${title}Item`,
    properties: { ...(common.properties as Schema), type: { const: name } },
  }
}

/**
 * Brings a schema from draft-07 to 2020-12, and from how items are kept to how they are given out: addresses are
 * absolute, and what a later version of the contract adds is no error.
 */
const publish = (source: Schema = {}): Schema => {
  const { $schema: _schema, $id: _id, definitions, ...rest } = source
  return outward({ ...rest, ...(definitions ? { $defs: definitions } : {}) }) as Schema
}

const outward = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(outward)
  if (value === null || typeof value !== 'object') return value
  const { description } = value as { description?: unknown }
  if (typeof description === 'string' && description.startsWith(KEPT_ADDRESS)) {
    const { type = 'string' } = value as { type?: unknown }
    return { ...absoluteAddress, type }
  }
  const maybe = ofMaybe(value)
  if (maybe) return outward(maybe)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'additionalProperties')
      .map(([name, each]: [string, unknown]) => [name, rewrite(name, each)]),
  )
}

/** A text or number that may be null, in one schema: that is where the design rules look for the format of a date. */
const ofMaybe = ({ anyOf, ...rest }: { anyOf?: unknown }): Schema | null => {
  const [one, other, ...more] = Array.isArray(anyOf) ? (anyOf as Schema[]) : []
  if (!one || other?.type !== 'null' || more.length > 0 || 'enum' in one) return null
  return ['string', 'integer', 'number'].includes(String(one.type))
    ? { ...one, ...rest, type: [one.type, 'null'] }
    : null
}

const rewrite = (name: string, value: unknown): unknown => {
  if (typeof value !== 'string') return outward(value)
  if (name === '$ref') return value.replace('#/definitions/', '#/$defs/')
  return value.replace("Links in it are absolute or begin with '/'.", 'Links in it are absolute.')
}

const urn = { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' }
const type = { type: 'string', pattern: '^[a-z][a-z0-9-]*$', description: 'The type of the item.' }

const changeSchema = (item: Schema): Schema => ({
  title: 'Change',
  description: 'A line of the changes: something became public, changed or was withdrawn.',
  type: 'object',
  properties: {
    urn,
    type,
    kind: { enum: ['upsert', 'withdraw'] },
    at: { type: 'string', format: 'date-time', description: 'When it happened.' },
    item: {
      ...nullable(item),
      description: 'The item as it is now; null when it is no longer public.',
    },
  },
  required: ['urn', 'type', 'kind', 'at', 'item'],
})

const activeIdSchema: Schema = {
  title: 'ActiveId',
  description: 'An item that is public now.',
  type: 'object',
  properties: {
    urn,
    type,
    updated: { type: 'string', format: 'date-time', description: 'The last change of something public.' },
  },
  required: ['urn', 'type', 'updated'],
}
