import type { Config } from 'payload'
import { statisticsCsvEndpoint } from './endpoints/statistics'

/** Adds the page with figures to the panel, the way to it, and the same as a file. What the host put there itself stays. */
export const withStatistics = (config: Config): Config => {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), statisticsCsvEndpoint],
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#StatisticsNav'],
        views: {
          ...components?.views,
          statistics: {
            Component: 'noaber/rsc#StatisticsView',
            path: '/statistieken',
            exact: true,
            meta: { title: 'Statistieken' },
          },
        },
      },
    },
  }
}
