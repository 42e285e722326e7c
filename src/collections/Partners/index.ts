import type { CollectionConfig } from 'payload'
import { settleEndedPartner } from '../../hooks/settleEndedPartner'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { publishableVersions } from '../publishableVersions'
import { partnerAccess } from './access'
import { partnerFields } from './fields'
import { partnerItem } from './item'
import { partnerWorkflow } from './workflow'

/** Organisations that take part. */
export const partners: CollectionConfig = {
  slug: 'partners',
  labels: { singular: { nl: 'Partner', en: 'Partner' }, plural: { nl: 'Partners', en: 'Partners' } },
  access: partnerAccess,
  admin: {
    group: groups.structure,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'kind', 'website', 'reverifyAt', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'kvkNumber', 'slug', 'urn'],
  },
  custom: { noaber: { workflow: partnerWorkflow, offeredMapping: partnerItem } },
  defaultSort: 'title',
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: partnerFields,
  hooks: { beforeValidate: [normaliseText], afterChange: [settleEndedPartner] },
  trash: true,
  versions: publishableVersions,
}
