import type { CollectionConfig, Config } from 'payload'
import { accountEndpoints } from './endpoints/accounts'
import { invitationEndpoints } from './endpoints/invitations'

/** Lets admins and partners invite colleagues, and end the access of those who leave. */
export const withPeople = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map(withEndpoints),
})

const withEndpoints = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug === 'invitations')
    return { ...collection, endpoints: [...(collection.endpoints || []), ...invitationEndpoints] }
  return collection.slug === 'users'
    ? { ...collection, endpoints: [...(collection.endpoints || []), ...accountEndpoints] }
    : collection
}
