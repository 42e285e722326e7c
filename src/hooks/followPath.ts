import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

/** What a path in a query comes across. */
export interface FollowedPath {
  /** How many relations it goes through to a field of another document. */
  relations: number
  /** Whether one of its fields is for the owner of a document, and staff. */
  isOwnersOnly: boolean
  /** Whether it asks for versions. */
  isVersion: boolean
}

/** The mark on a field that an outsider may not ask for, not even with a filter. */
export const ownersOnly = { noaber: { ownersOnly: true } } as const

/** Follows a path through fields, groups and relations, as far as it leads anywhere. */
export const followPath = (
  payload: Payload,
  { flattenedFields, slug }: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'slug'>,
  path: string,
): FollowedPath => {
  const followed: FollowedPath = { relations: 0, isOwnersOnly: false, isVersion: false }
  const segments = path.split('.')
  let fields: readonly FlattenedField[] = flattenedFields
  let related: string | null = null
  for (const [index, segment] of segments.entries()) {
    if (related !== null) {
      followed.relations += 1
      fields = payload.collections[related as 'ideas']?.config.flattenedFields ?? []
      related = null
    }
    const field: FlattenedField | undefined = fields.find(({ name }) => name === segment)
    if (!field) {
      if (index > 0) return followed
      // A version stands around the fields of its document, and points at it.
      if (segment === 'parent') related = slug
      else if (segment !== 'version') return followed
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
