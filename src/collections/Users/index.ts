import type { CollectionConfig } from 'payload'
import { forgetActor } from '../../hooks/forgetActor'
import { forgetInvitations } from '../../hooks/forgetInvitations'
import { forgetMail } from '../../hooks/forgetMail'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { userAccess } from './access'
import { userFields } from './fields'
import { keepLastAdmin, keepLastAdminOnDelete } from './keepLastAdmin'
import { noteSignIn } from './noteSignIn'
import { refuseEnded } from './refuseEnded'

/** Accounts for the admin panel. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  access: userAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'partner', 'team', 'lastSignInAt', 'accessEndedAt'],
    listSearchableFields: ['name', 'team'],
    hidden: ({ user }) => user?.role === 'partner',
  },
  auth: {
    // The panel hands whoever is signed in to the browser, read past any access: with the partner by its number, and not
    // with all that stands in its record.
    depth: 0,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
  },
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: userFields,
  hooks: {
    afterDelete: [forgetActor, forgetMail('user_id')],
    afterLogin: [noteSignIn],
    beforeChange: [keepLastAdmin],
    beforeDelete: [forgetInvitations, keepLastAdminOnDelete],
    beforeLogin: [refuseEnded],
    beforeValidate: [normaliseText],
  },
}
