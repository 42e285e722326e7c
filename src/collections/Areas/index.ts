import type { CollectionConfig } from 'payload'
import { setSlug } from '../../hooks/setSlug'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { areaAccess } from './access'
import { areaFields } from './fields'

/** Provinces, municipalities, villages and districts. */
export const areas: CollectionConfig = {
  slug: 'areas',
  labels: { singular: { nl: 'Gebied', en: 'Area' }, plural: { nl: 'Gebieden', en: 'Areas' } },
  access: areaAccess,
  admin: {
    group: groups.structure,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'kind', 'parent', 'validUntil'],
    listSearchableFields: ['name', 'code', 'slug'],
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: areaFields,
  hooks: { beforeValidate: [normaliseText, setSlug('name')] },
}
