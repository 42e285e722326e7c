import type { CollectionConfig } from 'payload'
import { actorOf, type Actor } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { eventIdeasEndpoints } from './endpoints/eventIdeas'

/** Gives events the tab about collecting ideas, and the poster. A tab that the host put there itself stays. */
export const withEventIdeas = (collection: CollectionConfig): CollectionConfig => {
  const { admin, endpoints } = collection
  const views = admin?.components?.views
  const { edit } = views ?? {}
  if (edit?.root) return collection
  const { root: _, ...others } = edit ?? {}
  return {
    ...collection,
    endpoints: [...(endpoints || []), ...eventIdeasEndpoints],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: {
          ...views,
          edit: {
            ideas: {
              Component: 'noaber/rsc#EventIdeasView',
              path: '/ideeen',
              tab: {
                condition: ({ req }) => isForThem(actorOf(req)),
                href: '/ideeen',
                label: ({ t }) => t('noaber:eventIdeas'),
                order: 190,
              },
            },
            ...others,
          },
        },
      },
    },
  }
}

/** The desk, and partners: whose event it is not, reads that on the tab. */
const isForThem = (actor: Actor): boolean =>
  isEditorActor(actor) || (actor.kind === 'user' && actor.role === 'partner')
