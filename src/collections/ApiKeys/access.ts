import type { CollectionConfig } from 'payload'
import { isAdmin } from '../../access/isAdmin'

/** Admins alone: a key acts for a partner. */
export const apiKeyAccess: CollectionConfig['access'] = {
  admin: () => false,
  read: isAdmin,
  create: isAdmin,
  update: isAdmin,
  delete: isAdmin,
  unlock: isAdmin,
}
