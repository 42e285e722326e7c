import type { Config } from 'payload'

/** Adds the calendar to the panel, and the way to it. What the host put there itself stays. */
export const withAgenda = (config: Config): Config => {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#AgendaNav'],
        views: {
          ...components?.views,
          agenda: {
            Component: 'noaber/rsc#AgendaView',
            path: '/agenda',
            exact: true,
            meta: { title: 'Kalender' },
          },
        },
      },
    },
  }
}
