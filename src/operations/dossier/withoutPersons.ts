import type { FlattenedField } from 'payload'

/** What is about people outside: by the name of the field, each different value once. */
export type Persons = Record<string, unknown[]>

/** Fields in which people outside stand without a relation: the name that a submitter chose. */
const NAMES = ['submitterName']

/** What stands in their place. */
export const ELSEWHERE = 'Zie persoonsgegevens.json'

/**
 * A document without what is about people outside: relations to contacts, and the name that a submitter chose. It moves to
 * `persons`, which is filled along the way. Of other documents that it leads to only the name stays.
 *
 * @example withoutPersons(fields, { title: 'Bomen', contact: { name: 'An' } }, persons) // { title: 'Bomen', contact: ELSEWHERE }
 */
export const withoutPersons = (
  fields: readonly FlattenedField[],
  document: Record<string, unknown>,
  persons: Persons,
): Record<string, unknown> => {
  const cleaned = { ...document }
  for (const field of fields) {
    const value = document[field.name]
    if (value === null || value === undefined || value === '') continue
    if (isPersonal(field)) {
      keep(persons, field.name, value)
      cleaned[field.name] = ELSEWHERE
    } else if (field.type === 'relationship' || field.type === 'upload') {
      cleaned[field.name] = Array.isArray(value) ? value.map(nameOnly) : nameOnly(value)
    } else if (field.type === 'array' && Array.isArray(value)) {
      cleaned[field.name] = value.map((row) => withoutPersons(field.flattenedFields, asObject(row), persons))
    } else if (field.type === 'group') {
      cleaned[field.name] = withoutPersons(field.flattenedFields, asObject(value), persons)
    }
  }
  return cleaned
}

const isPersonal = (field: FlattenedField): boolean =>
  NAMES.includes(field.name) ||
  (field.type === 'relationship' && [field.relationTo].flat().includes('contacts'))

/** What a relation leads to: which one, and what it is called. The rest of it belongs to another dossier. */
const nameOnly = (related: unknown): unknown => {
  if (related === null || typeof related !== 'object') return related
  const { id, urn, title, name, filename } = related as Record<string, unknown>
  return { id, urn, title: title ?? name ?? filename }
}

const keep = (persons: Persons, name: string, value: unknown): void => {
  const known = (persons[name] ??= [])
  const text = JSON.stringify(value)
  if (!known.some((other) => JSON.stringify(other) === text)) known.push(value)
}

const asObject = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
