import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { ENGINE_FIELDS } from '../hooks/engineFields'

/** What people do not read: addresses and the record behind a document, and what says the same in another place. */
const NOT_SHOWN: readonly string[] = [
  ...ENGINE_FIELDS,
  ...[
    'id',
    'slug',
    'origin',
    'record',
    'licence',
    'noImage',
    'movedFrom',
    '_status',
    'updatedAt',
    'createdAt',
  ],
  ...['deletedAt', 'termsAccepted', 'attachments'],
]

/**
 * The fields of a collection that everybody may read and that people understand: no contacts, no notes, nothing
 * technical. What only some may read has its own access, and stays out.
 */
export const shownFields = (config: Pick<SanitizedCollectionConfig, 'flattenedFields'>): FlattenedField[] =>
  config.flattenedFields.filter(
    (field) =>
      !NOT_SHOWN.includes(field.name) &&
      !('access' in field && field.access?.read) &&
      !('hidden' in field && field.hidden) &&
      field.type !== 'json' &&
      field.type !== 'join' &&
      !(field.type === 'relationship' && field.relationTo === 'contacts'),
  )
