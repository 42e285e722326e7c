import type { CollectionConfig } from 'payload'
import { apiKeyEndpoints } from './endpoints/apiKeys'

/**
 * Lets admins and partners' own editors make, renew and revoke API keys, in the panel and by REST. What the host put there
 * itself stays.
 */
export const withApiKeys = (collection: CollectionConfig): CollectionConfig => {
  const { admin, endpoints } = collection
  const { beforeListTable, edit } = admin?.components ?? {}
  return {
    ...collection,
    endpoints: [...(endpoints || []), ...apiKeyEndpoints],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(beforeListTable ?? []), 'noaber/client#NewKey'],
        edit: {
          ...edit,
          beforeDocumentControls: ['noaber/client#KeyControls', ...(edit?.beforeDocumentControls ?? [])],
        },
      },
    },
  }
}
