import type { Config } from 'payload'

/** Offers a tour of the panel above the dashboard. What the host put there stays. */
export const withTour = (config: Config): Config => {
  const { components } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeDashboard: [...(components?.beforeDashboard ?? []), 'noaber/client#Tour'],
      },
    },
  }
}
