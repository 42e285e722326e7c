import type { CollectionConfig } from 'payload'

type Views = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/** Gives each document a tab that tells what happened to it. A view that the host put there itself stays. */
export const withTimeline = (views: Views = {}): Views => {
  const { edit } = views
  if (edit?.root) return views
  const { root: _, ...others } = edit ?? {}
  return {
    ...views,
    edit: {
      timeline: {
        Component: 'noaber/rsc#TimelineView',
        path: '/tijdlijn',
        tab: { href: '/tijdlijn', label: ({ t }) => t('noaber:timeline'), order: 200 },
      },
      ...others,
    },
  }
}
