import type { CollectionConfig, PayloadRequest } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { livePreviewAddress, previewAddress } from '../../operations/previewAddress'
import { owns } from '../../operations/rolesFor'
import type { CollectionSettings } from '../../publishing/settingsOf'
import { previewLinkEndpoints } from './endpoints/previewLinks'

/**
 * Lets people see a document of a collection with pages as it will be: a button in the form, a page beside it that follows
 * what is typed, and links to share. What the host put there itself stays.
 */
export const withPreviews = (collection: CollectionConfig): CollectionConfig => {
  const { offeredMapping } = (collection.custom?.noaber ?? {}) as CollectionSettings
  if (!offeredMapping) return collection
  const { admin, endpoints, slug } = collection
  const { edit } = admin?.components ?? {}
  return {
    ...collection,
    endpoints: [...(endpoints || []), ...previewLinkEndpoints(slug)],
    admin: {
      preview: (row, { req }) => addressFor(req, slug, row, previewAddress),
      livePreview: {
        url: ({ data, req }) => addressFor(req, slug, data, livePreviewAddress),
        breakpoints: [
          { name: 'phone', label: phone, width: 390, height: 844 },
          { name: 'desktop', label: desktop, width: 1280, height: 800 },
        ],
      },
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          ...edit,
          beforeDocumentControls: ['noaber/client#SharePreview', ...(edit?.beforeDocumentControls ?? [])],
        },
      },
    },
  }
}

// Payload shows these as they are, in whatever language the panel is.
const phone = 'Mobiel'
const desktop = 'Desktop'

/** Where the preview of a document is, for who may see its drafts. */
const addressFor = (
  req: PayloadRequest,
  collection: string,
  row: Record<string, unknown> | undefined,
  addressOf: (collection: string, id: number) => string,
): string | null => {
  const id = idOf(row)
  const actor = actorOf(req)
  if (!row || id === null || row.deletedAt) return null
  return isStaffActor(actor) || owns(actor, collection, row) ? addressOf(collection, id) : null
}
