import type { CollectionConfig } from 'payload'
import { setSlug } from '../../hooks/setSlug'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { setUrn } from '../setUrn'
import { publishableVersions } from '../publishableVersions'
import { subsidySchemeAccess } from './access'
import { subsidySchemeFields } from './fields'

/** Regulations under which subsidy windows open. Drafts, but no life cycle of their own. */
export const subsidySchemes: CollectionConfig = {
  slug: 'subsidy-schemes',
  labels: {
    singular: { nl: 'Subsidieregeling', en: 'Subsidy scheme' },
    plural: { nl: 'Subsidieregelingen', en: 'Subsidy schemes' },
  },
  access: subsidySchemeAccess,
  admin: {
    group: groups.subsidies,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'provider', 'validFrom', 'validUntil', 'evaluationDueAt'],
    listSearchableFields: ['title', 'summary', 'legalBasis', 'provider', 'slug'],
  },
  defaultSort: 'title',
  fields: subsidySchemeFields,
  hooks: { beforeChange: [setUrn], beforeValidate: [normaliseText, setSlug()] },
  trash: true,
  versions: publishableVersions,
}
