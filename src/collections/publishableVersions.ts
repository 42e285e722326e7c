import type { CollectionConfig } from 'payload'

/**
 * Versions of a publishable collection. `_status` says whether a version is live or a proposal; the life cycle
 * is `state`. Proposals are validated too, so that no wrong value waits in one; Payload's own schedule stays off.
 */
export const publishableVersions: CollectionConfig['versions'] = {
  drafts: { autosave: false, schedulePublish: false, validate: true },
  maxPerDoc: 50,
}
