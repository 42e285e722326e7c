import type { Config } from 'payload'
import { paperIdeaEndpoints } from './endpoints/paperIdeas'

/** Adds the page on which the desk types in forms on paper, and the way to it. What the host put there itself stays. */
export const withPaperIdeas = (config: Config): Config => {
  const { admin, endpoints } = config
  const { components } = admin ?? {}
  return {
    ...config,
    endpoints: [...(endpoints ?? []), ...paperIdeaEndpoints],
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#PaperNav'],
        views: {
          paper: {
            Component: 'noaber/rsc#PaperView',
            path: '/papier',
            exact: true,
            meta: { title: 'Ideeën op papier' },
          },
          ...components?.views,
        },
      },
    },
  }
}
