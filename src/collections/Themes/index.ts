import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { publishableVersions } from '../publishableVersions'
import { themeAccess } from './access'
import { themeFields } from './fields'
import { themeItem } from './item'
import { themeWorkflow } from './workflow'

/** The themes of the province: a tree of dossiers. */
export const themes: CollectionConfig = {
  slug: 'themes',
  labels: { singular: { nl: 'Thema', en: 'Theme' }, plural: { nl: "Thema's", en: 'Themes' } },
  access: themeAccess,
  admin: {
    group: groups.structure,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'parent', 'participationLevel', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug', 'urn'],
  },
  custom: { noaber: { workflow: themeWorkflow, offeredMapping: themeItem } },
  defaultSort: 'title',
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: themeFields,
  hooks: { beforeValidate: [normaliseText] },
  trash: true,
  versions: publishableVersions,
}
