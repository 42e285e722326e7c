import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { publishableVersions } from '../publishableVersions'
import { initiativeAccess } from './access'
import { initiativeFields } from './fields'
import { initiativeItem } from './item'
import { initiativeWorkflow } from './workflow'

/** What residents and organisations do themselves. */
export const initiatives: CollectionConfig = {
  slug: 'initiatives',
  labels: {
    singular: { nl: 'Initiatief', en: 'Initiative' },
    plural: { nl: 'Initiatieven', en: 'Initiatives' },
  },
  access: initiativeAccess,
  admin: {
    group: groups.contributions,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'partner', 'themes', 'areas', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug', 'urn'],
  },
  custom: { noaber: { workflow: initiativeWorkflow, offeredMapping: initiativeItem } },
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: initiativeFields,
  hooks: { beforeValidate: [normaliseText, forcePartner] },
  trash: true,
  versions: publishableVersions,
}
