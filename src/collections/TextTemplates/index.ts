import type { CollectionConfig } from 'payload'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { textTemplateAccess } from './access'
import { textTemplateFields } from './fields'

/** Texts that are used again and again in questions, refusals and answers. Chosen with a step, and edited before it. */
export const textTemplates: CollectionConfig = {
  slug: 'text-templates',
  labels: {
    singular: { nl: 'Standaardtekst', en: 'Text template' },
    plural: { nl: 'Standaardteksten', en: 'Text templates' },
  },
  access: textTemplateAccess,
  admin: {
    group: groups.management,
    useAsTitle: 'title',
    defaultColumns: ['title', 'purpose', 'collections', 'updatedAt'],
    listSearchableFields: ['title', 'text'],
    hidden: ({ user }) => user?.role === 'partner',
  },
  defaultSort: 'title',
  fields: textTemplateFields,
  hooks: { beforeValidate: [normaliseText] },
}
