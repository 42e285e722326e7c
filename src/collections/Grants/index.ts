import type { CollectionConfig } from 'payload'
import { forgetPrivatePerson } from './forgetPrivatePerson'
import { syncWindowOfGrant } from '../../hooks/syncWindowOfGrant'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { grantAccess } from './access'
import { loadGrantFacts } from './facts'
import { grantFields } from './fields'
import { namesInitiative, registerGrant } from './register'
import { grantWorkflow } from './workflow'

/** Subsidies that were granted, each from a window. */
export const grants: CollectionConfig = {
  slug: 'grants',
  labels: {
    singular: { nl: 'Toegekende subsidie', en: 'Grant' },
    plural: { nl: 'Toegekende subsidies', en: 'Grants' },
  },
  access: grantAccess,
  admin: {
    group: groups.subsidies,
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'window', 'recipient.name', 'grantedCents', 'state', 'decisionDate'],
    listSearchableFields: ['reference', 'recipient.name', 'recipient.kvkNumber'],
    hidden: ({ user }) => user?.role === 'partner',
  },
  custom: {
    noaber: {
      workflow: grantWorkflow,
      loadFacts: loadGrantFacts,
      register: { toGrant: registerGrant, namesInitiative },
    },
  },
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: grantFields,
  // Beside the guard, which says it better: whatever writes past the workflow is held to it too.
  indexes: [{ fields: ['window', 'reference'], unique: true }],
  hooks: { afterChange: [syncWindowOfGrant], beforeValidate: [normaliseText, forgetPrivatePerson] },
  versions: { drafts: false, maxPerDoc: 50 },
}
