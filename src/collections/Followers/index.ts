import type { CollectionConfig } from 'payload'
import { isAdmin } from '../../access/isAdmin'
import { nobody } from '../../access/nobody'
import { forgetFollowerMail } from '../../hooks/forgetFollowerMail'
import { groups } from '../groups'
import { followerFields } from './fields'

/**
 * Who wants a letter when a subsidy window opens or is about to close. Made and changed by `src/operations/followers` alone, and
 * erased by whoever stops; admins see them to erase them when somebody asks. Nobody else does, and no name is known.
 */
export const followers: CollectionConfig = {
  slug: 'followers',
  labels: { singular: { nl: 'Volger', en: 'Follower' }, plural: { nl: 'Volgers', en: 'Followers' } },
  access: { create: nobody, delete: isAdmin, read: isAdmin, update: nobody },
  admin: {
    group: groups.management,
    useAsTitle: 'email',
    defaultColumns: ['email', 'subsidyWindow', 'theme', 'language', 'confirmedAt', 'createdAt'],
    hidden: ({ user }) => user?.role !== 'admin',
    listSearchableFields: ['email'],
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: followerFields,
  hooks: { afterDelete: [forgetFollowerMail] },
  // The same address follows the same thing once. Of the two relations one is empty, and empty ones are never the same.
  indexes: [
    { fields: ['email', 'subsidyWindow'], unique: true },
    { fields: ['email', 'theme'], unique: true },
  ],
  lockDocuments: false,
}
