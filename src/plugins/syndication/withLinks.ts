import type { Config } from 'payload'
import { LINKS_KEY, type LinkSettings } from '../../operations/links/linkSettings'
import { acceptLinkEndpoint, checkLinkEndpoint } from './endpoints/links'

/** Adds the page about links that lead nowhere, and what it asks for; the way to it stands with the figures in the navigation. What the host put there itself stays. */
export const withLinks = (
  config: Config,
  { check = false, allowPrivate = false }: { check?: boolean; allowPrivate?: boolean },
): Config => {
  const { admin, custom, endpoints } = config
  const { components } = admin ?? {}
  const settings: LinkSettings = { isChecking: check, allowPrivate }
  return {
    ...config,
    custom: { ...custom, [LINKS_KEY]: settings },
    endpoints: [...(endpoints ?? []), checkLinkEndpoint, acceptLinkEndpoint],
    admin: {
      ...admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          links: {
            Component: 'noaber/rsc#LinksView',
            path: '/links',
            exact: true,
            meta: { title: 'Kapotte links' },
          },
        },
      },
    },
  }
}
