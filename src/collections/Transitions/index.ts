import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { transitionAccess } from './access'
import { transitionFields } from './fields'

/** The history of every document: an audit that is only added to. */
export const transitions: CollectionConfig = {
  slug: 'transitions',
  labels: { singular: { nl: 'Stap', en: 'Transition' }, plural: { nl: 'Geschiedenis', en: 'History' } },
  access: transitionAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'transition',
    defaultColumns: ['at', 'collection', 'transition', 'from', 'to', 'actorName', 'reason'],
    listSearchableFields: ['urn', 'documentId', 'actorName'],
    hidden: ({ user }) => user?.role === 'partner',
  },
  defaultSort: '-at',
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: transitionFields,
  indexes: [{ fields: ['collection', 'documentId'] }, { fields: ['collection', 'transition', 'at'] }],
  lockDocuments: false,
  timestamps: false,
}
