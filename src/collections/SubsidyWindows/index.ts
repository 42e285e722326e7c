import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { publishableVersions } from '../publishableVersions'
import { subsidyWindowAccess } from './access'
import { rememberLowering } from './ceilings'
import { loadWindowFacts } from './facts'
import { subsidyWindowFields } from './fields'
import { subsidyWindowItem } from './item'
import { subsidyWindowWorkflow } from './workflow'

/** Periods in which a subsidy can be asked for. */
export const subsidyWindows: CollectionConfig = {
  slug: 'subsidy-windows',
  labels: {
    singular: { nl: 'Subsidieronde', en: 'Subsidy window' },
    plural: { nl: 'Subsidierondes', en: 'Subsidy windows' },
  },
  access: subsidyWindowAccess,
  admin: {
    group: groups.subsidies,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'opensAt', 'closesAt', 'ceilingCents', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'provider', 'slug', 'urn'],
  },
  custom: {
    noaber: {
      workflow: subsidyWindowWorkflow,
      offeredMapping: subsidyWindowItem,
      loadFacts: loadWindowFacts,
      derive: rememberLowering,
    },
  },
  defaultSort: '-opensAt',
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: subsidyWindowFields,
  hooks: { beforeValidate: [normaliseText, forcePartner] },
  trash: true,
  versions: publishableVersions,
}
