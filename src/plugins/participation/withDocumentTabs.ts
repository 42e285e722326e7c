import type { CollectionConfig } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'

type Views = NonNullable<NonNullable<NonNullable<CollectionConfig['admin']>['components']>['views']>

/**
 * Gives each document a tab that tells what happened to it, and one with the notes of colleagues. A view that the host put there
 * itself stays.
 */
export const withDocumentTabs = (views: Views = {}): Views => {
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
      notes: {
        Component: 'noaber/rsc#NotesView',
        path: '/notities',
        tab: {
          condition: ({ req }) => isStaffActor(actorOf(req)),
          href: '/notities',
          label: ({ t }) => t('noaber:notes'),
          order: 210,
        },
      },
      ...others,
    },
  }
}
