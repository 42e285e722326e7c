import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { apiKeyAccess } from './access'
import { disableRevoked } from './disableRevoked'
import { apiKeyFields } from './fields'

/** Keys with which a partner's own software reads and writes. They belong to the partner, not to a person. */
export const apiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: { nl: 'API-sleutel', en: 'API key' }, plural: { nl: 'API-sleutels', en: 'API keys' } },
  access: apiKeyAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'name',
    defaultColumns: ['name', 'partner', 'lastUsedAt', 'revokedAt'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  disableDuplicate: true,
  fields: apiKeyFields,
  hooks: { beforeValidate: [normaliseText, disableRevoked] },
}
