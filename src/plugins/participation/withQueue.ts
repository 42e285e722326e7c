import type { Config } from 'payload'

/** Adds the page on which the desk reviews one thing after the other, and the way to it. What the host put there stays. */
export const withQueue = (config: Config): Config => {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        beforeNavLinks: [...(components?.beforeNavLinks ?? []), 'noaber/rsc#QueueNav'],
        views: {
          queue: {
            Component: 'noaber/rsc#QueueView',
            path: '/queue',
            exact: true,
            meta: { title: 'Te beoordelen' },
          },
          ...components?.views,
        },
      },
    },
  }
}
