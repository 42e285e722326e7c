import type { CollectionConfig } from 'payload'
import { apiKeyEndpoints } from './endpoints/apiKeys'

/** Lets admins and partners' own editors make, rotate and revoke API keys. What the host put there itself stays. */
export const withApiKeys = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...apiKeyEndpoints],
})
