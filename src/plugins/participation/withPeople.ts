import type { CollectionConfig, Config } from 'payload'
import { accountEndpoints } from './endpoints/accounts'
import { invitationEndpoints } from './endpoints/invitations'

/**
 * Adds the page where a partner sees its own people and subscribers and where colleagues are invited, the page that the
 * link of an invitation leads to, and what both ask for. What the host put there itself stays.
 */
export const withPeople = (config: Config): Config => {
  const { admin } = config
  const { components } = admin ?? {}
  return {
    ...config,
    collections: config.collections?.map(withEndpoints),
    admin: {
      ...admin,
      components: {
        ...components,
        afterNavLinks: [...(components?.afterNavLinks ?? []), 'noaber/rsc#OrganisationNav'],
        header: [...(components?.header ?? []), 'noaber/rsc#StandingNotice'],
        views: {
          ...components?.views,
          organisation: {
            Component: 'noaber/rsc#OrganisationView',
            path: '/organisatie',
            exact: true,
            meta: { title: 'Mijn organisatie' },
          },
          invitation: {
            Component: 'noaber/rsc#InvitationView',
            path: '/uitnodiging',
            exact: true,
            meta: { title: 'Uitnodiging', robots: 'noindex' },
          },
        },
      },
    },
  }
}

const withEndpoints = (collection: CollectionConfig): CollectionConfig => {
  if (collection.slug === 'invitations')
    return { ...collection, endpoints: [...(collection.endpoints || []), ...invitationEndpoints] }
  if (collection.slug !== 'users') return collection
  const { admin } = collection
  return {
    ...collection,
    endpoints: [...(collection.endpoints || []), ...accountEndpoints],
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        beforeListTable: [...(admin?.components?.beforeListTable ?? []), 'noaber/rsc#InviteLink'],
      },
    },
  }
}
