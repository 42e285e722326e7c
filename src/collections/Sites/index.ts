import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { siteAccess } from './access'
import { siteFields } from './fields'
import { fillHosts } from './fillHosts'

/** Sites of others that take over what is public here, with whom to call when something does not arrive. */
export const sites: CollectionConfig = {
  slug: 'sites',
  labels: {
    singular: { nl: 'Website van een afnemer', en: 'Consuming site' },
    plural: { nl: 'Websites van afnemers', en: 'Consuming sites' },
  },
  access: siteAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'name',
    defaultColumns: ['name', 'partner', 'delivery', 'outageSince', 'agreedAt', 'url'],
    listSearchableFields: ['name', 'url', 'hosts'],
    hidden: ({ user }) => user?.role === 'assessor',
    description: {
      nl: 'Websites die berichten van deze site overnemen. Niets hiervan staat op de site of in een feed.',
      en: 'Sites that take over messages of this site. None of this is on the site or in a feed.',
    },
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: siteFields,
  hooks: { beforeValidate: [normaliseText, fillHosts] },
}
