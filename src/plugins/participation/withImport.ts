import type { Config } from 'payload'
import { importEndpoints } from './endpoints/imports'

/** Adds the page on which files of partners are brought in, the way to it, and what it asks for. What the host put there itself stays. */
export const withImport = (config: Config): Config => {
  const { admin, endpoints } = config
  const { components } = admin ?? {}
  return {
    ...config,
    endpoints: [...(endpoints ?? []), ...importEndpoints],
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#ImportNav'],
        views: {
          ...components?.views,
          import: {
            Component: 'noaber/rsc#ImportView',
            path: '/import',
            exact: true,
            meta: { title: 'Bestand inlezen' },
          },
        },
      },
    },
  }
}
