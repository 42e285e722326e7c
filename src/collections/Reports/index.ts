import type { CollectionConfig } from 'payload'
import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { nobody } from '../../access/nobody'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { reportFields } from './fields'
import { settleReport, tellReporter } from './settleReport'

/** What visitors report of what is public, for the desk. Who it was stands apart, with the contacts. */
export const reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: { nl: 'Melding', en: 'Report' }, plural: { nl: 'Meldingen', en: 'Reports' } },
  access: { create: nobody, delete: isAdmin, read: isEditor, update: isEditor },
  admin: {
    group: groups.management,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'title', 'reason', 'state', 'outcome'],
    listSearchableFields: ['title', 'explanation'],
    hidden: ({ user }) => user?.role !== 'admin' && user?.role !== 'editor',
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: reportFields,
  hooks: { afterChange: [tellReporter], beforeChange: [settleReport], beforeValidate: [normaliseText] },
}
