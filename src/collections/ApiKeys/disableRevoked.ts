import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Takes the secret of a key away once it is revoked, so that Payload itself knows it no more: whoever sends it is nobody
 * at every door. Taking `revokedAt` away does not bring it back; that takes a new secret.
 */
export const disableRevoked: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const revokedAt: unknown = data?.revokedAt === undefined ? originalDoc?.revokedAt : data.revokedAt
  return revokedAt ? { ...data, enableAPIKey: false, apiKey: null, apiKeyIndex: null } : data
}
