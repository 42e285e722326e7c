import type { CollectionConfig } from 'payload'
import { isAdmin } from '../../access/isAdmin'
import { nobody } from '../../access/nobody'
import { groups } from '../groups'
import { invitationFields } from './fields'

/**
 * Who was asked to work here, by whom and when, for admins. Made and changed by `src/operations/invitations` alone,
 * which knows who may invite whom; partners see their own on the page about their organisation.
 */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: { nl: 'Uitnodiging', en: 'Invitation' },
    plural: { nl: 'Uitnodigingen', en: 'Invitations' },
  },
  access: { create: nobody, delete: isAdmin, read: isAdmin, update: nobody },
  admin: {
    group: groups.management,
    useAsTitle: 'name',
    defaultColumns: [
      'name',
      'email',
      'role',
      'partner',
      'invitedBy',
      'createdAt',
      'acceptedAt',
      'withdrawnAt',
    ],
    hidden: ({ user }) => user?.role !== 'admin',
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: invitationFields,
  lockDocuments: false,
}
