import type { CollectionConfig } from 'payload'
import { feedSourceEndpoints } from './endpoints/feedSources'

/** Gives feeds of partners what is done with them, and the tab that shows what comes in. */
export const withFeedSources = (collection: CollectionConfig): CollectionConfig => {
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
