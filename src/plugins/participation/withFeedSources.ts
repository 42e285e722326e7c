import type { CollectionConfig } from 'payload'
import { feedSourceEndpoints } from './endpoints/feedSources'

/** Gives feeds of partners what is done with them, and the tab that shows what comes in. Other collections stay what they are. */
export const withFeedSources = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug !== 'feed-sources') return collection
  const { admin, endpoints } = collection
  const { views } = admin?.components ?? {}
  return {
    ...collection,
    endpoints: [...(endpoints || []), ...feedSourceEndpoints],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...views,
          edit: {
            intake: {
              Component: 'noaber/rsc#IntakeView',
              path: '/binnen',
              tab: { href: '/binnen', label: ({ t }) => t('noaber:intake'), order: 100 },
            },
            ...views?.edit,
          },
        },
      },
    },
  } as CollectionConfig
}
