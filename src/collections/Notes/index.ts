import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { noteAccess } from './access'
import { attachNote } from './attachNote'
import { noteFields } from './fields'

/** What colleagues tell each other about a document. Never in feeds, pages or anything that a partner sees. */
export const notes: CollectionConfig = {
  slug: 'notes',
  labels: { singular: { nl: 'Notitie', en: 'Note' }, plural: { nl: 'Notities', en: 'Notes' } },
  access: noteAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'text',
    defaultColumns: ['createdAt', 'collection', 'text', 'author'],
    listSearchableFields: ['text'],
    // Notes are written at the document that they are about.
    hidden: true,
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: noteFields,
  hooks: { beforeValidate: [normaliseText, attachNote] },
  // The other way round than in the history: Payload names an index by its fields alone.
  indexes: [{ fields: ['documentId', 'collection'] }],
  lockDocuments: false,
}
