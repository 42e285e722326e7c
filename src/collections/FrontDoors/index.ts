import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { frontDoorAccess } from './access'
import { frontDoorFields } from './fields'

/** Sites with a selection of their own under host names of their own: for a municipality or a partner. */
export const frontDoors: CollectionConfig = {
  slug: 'front-doors',
  labels: {
    singular: { nl: 'Voordeur', en: 'Front door' },
    plural: { nl: 'Voordeuren', en: 'Front doors' },
  },
  access: frontDoorAccess,
  admin: {
    group: groups.structure,
    useAsTitle: 'name',
    defaultColumns: ['name', 'title', 'partner', 'isOpen', 'updatedAt'],
    listSearchableFields: ['name', 'title'],
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: frontDoorFields,
  hooks: { beforeValidate: [normaliseText] },
}
