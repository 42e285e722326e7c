import type { Config } from 'payload'
import { endSubscriptionEndpoint } from './endpoints/endSubscription'

/** Adds the pages about subscribers to the panel, and the way to them. What the host put there itself stays. */
export const withHubPanel = (config: Config): Config => {
  const { admin, endpoints } = config
  const { components } = admin ?? {}
  return {
    ...config,
    endpoints: [...(endpoints ?? []), endSubscriptionEndpoint],
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#SubscribersNav'],
        views: {
          ...components?.views,
          subscribers: {
            Component: 'noaber/rsc#SubscribersView',
            path: '/subscribers',
            exact: true,
            meta: { title: 'Abonnees op feeds' },
          },
          subscriber: {
            Component: 'noaber/rsc#SubscriberView',
            path: '/subscribers/:id',
            exact: true,
            meta: { title: 'Abonnee op een feed' },
          },
        },
      },
    },
  }
}
