import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'

/** A collection that keeps its tables and does nothing else: no access, no hooks, not in the navigation. */
export const closeCollection = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: {
    admin: () => false,
    create: nobody,
    delete: nobody,
    read: nobody,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: { ...collection.admin, hidden: true },
  endpoints: false,
  hooks: {},
})
