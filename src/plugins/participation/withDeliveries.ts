import type { CollectionConfig } from 'payload'

/** Gives the form of a site that takes over from us a tab with what it is sent. A tab that the host put there itself stays. */
export const withDeliveries = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const views = admin?.components?.views
  const { edit } = views ?? {}
  if (edit?.root) return collection
  const { root: _, ...others } = edit ?? {}
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...views,
          edit: {
            deliveries: {
              Component: 'noaber/rsc#SiteDeliveriesView',
              path: '/bezorging',
              tab: { href: '/bezorging', label: ({ t }) => t('noaber:deliveries'), order: 200 },
            },
            ...others,
          },
        },
      },
    },
  }
}
