import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

/** What a path in a query comes across. */
export interface FollowedPath {
  /** How many relations it goes through to a field of another document. */
  relations: number
  /** Whether one of its fields is for the owner of a document, and staff. */
  isOwnersOnly: boolean
  /** Whether it asks for versions. */
  isVersion: boolean
  /** Whether it ends at the id of a document, or at a relation to one. */
  isId: boolean
}

/** The mark on a field that an outsider may not ask for, not even with a filter. */
export const ownersOnly = { noaber: { ownersOnly: true } } as const

/** Follows a path through fields, groups and relations, as far as it leads anywhere. */
export const followPath = (
  payload: Payload,
  { flattenedFields, slug }: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>,
  path: string,
): FollowedPath => {
  const followed: FollowedPath = { relations: 0, isOwnersOnly: false, isVersion: false, isId: false }
  const segments = path.split('.')
  let fields: readonly FlattenedField[] = flattenedFields
  let collection: string = slug
  let related: string | null = null
  for (const [index, segment] of segments.entries()) {
    if (related !== null) {
      followed.relations += 1
      fields = payload.collections[related as 'ideas']?.config.flattenedFields ?? []
      collection = related
      related = null
    }
    const field: FlattenedField | undefined = fields.find(({ name }) => name === segment)
    followed.isId = field ? isNumbered(payload, field) : segment === 'id' && hasNumbers(payload, collection)
    if (!field) {
      if (index > 0) return followed
      // A version stands around the fields of its document, and points at it.
      if (segment === 'parent') {
        followed.isId = true
        related = slug
      } else if (segment !== 'version') return followed
      followed.isVersion = true
      continue
    }
    followed.isOwnersOnly ||= isOwnersOnly(field)
    if ('flattenedFields' in field) fields = field.flattenedFields
    else if ('relationTo' in field && typeof field.relationTo === 'string') related = field.relationTo
    else if ('collection' in field && typeof field.collection === 'string') related = field.collection
    else fields = []
  }
  return followed
}

const isOwnersOnly = (field: FlattenedField): boolean => {
  const custom =
    'custom' in field ? (field.custom as { noaber?: { ownersOnly?: boolean } } | undefined) : undefined
  return custom?.noaber?.ownersOnly === true
}

/** Whether a field holds the number of another document. A host's own collection may have texts for ids. */
export const isNumbered = (payload: Payload, field: FlattenedField): boolean =>
  (field.type === 'relationship' || field.type === 'upload') &&
  typeof field.relationTo === 'string' &&
  hasNumbers(payload, field.relationTo)

const hasNumbers = (payload: Payload, collection: string): boolean =>
  payload.collections[collection as 'ideas']?.customIDType === undefined
