import type { Config } from 'payload'
import { personEndpoints } from './endpoints/persons'

/** Adds the page with which an admin takes out and erases the data of a person, and what it asks for. What the host put there itself stays. */
export const withPersons = (config: Config): Config => {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    endpoints: [...(config.endpoints ?? []), ...personEndpoints],
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#PersonsNav'],
        views: {
          ...components?.views,
          persons: {
            Component: 'noaber/rsc#PersonsView',
            path: '/personen',
            exact: true,
            meta: { title: 'Gegevens van een persoon' },
          },
        },
      },
    },
  }
}
