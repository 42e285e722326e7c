import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { groups } from '../groups'
import { previewLinkFields } from './fields'

/**
 * The links with which people without an account see a page before it is online. Made, listed and revoked by
 * `src/operations/previewLinks.ts` alone, which asks whether somebody may edit the document; nothing is reached through REST.
 */
export const previewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: {
    singular: { nl: 'Voorbeeldlink', en: 'Preview link' },
    plural: { nl: 'Voorbeeldlinks', en: 'Preview links' },
  },
  access: { create: nobody, delete: nobody, read: nobody, update: nobody },
  admin: { group: groups.management, hidden: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: previewLinkFields,
  // With a third field: Payload names an index by its fields alone, and others have the first two.
  indexes: [{ fields: ['documentId', 'collection', 'expiresAt'] }],
  lockDocuments: false,
}
