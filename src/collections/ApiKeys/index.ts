import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { apiKeyAccess } from './access'
import { authenticateKey } from './authenticateKey'
import { forgetDeleted, forgetRevoked } from './forgetSecrets'
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
    hidden: ({ user }) => user?.role !== 'admin' && user?.role !== 'partner',
  },
  // Not `useAPIKey`: that keeps what can be deciphered with the site's secret, and one secret for each key.
  auth: { disableLocalStrategy: true, strategies: [authenticateKey] },
  disableDuplicate: true,
  fields: apiKeyFields,
  hooks: { beforeValidate: [normaliseText], afterChange: [forgetRevoked], afterDelete: [forgetDeleted] },
}
