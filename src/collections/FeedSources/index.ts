import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { forgetSource } from '../../hooks/sources/forgetSource'
import { forPeople } from '../../hooks/sources/forPeople'
import { keepSourceState } from '../../hooks/sources/keepSourceState'
import { switchOffMoved } from '../../hooks/sources/switchOffMoved'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { feedSourceAccess } from './access'
import { feedSourceFields } from './fields'

/**
 * Feeds of partners that are read: their entries become initiatives or events of that partner. Switched on by the step that
 * follows an example of what comes in (`switchSource`), and never by a form.
 */
export const feedSources: CollectionConfig = {
  slug: 'feed-sources',
  labels: {
    singular: { nl: 'Feed van een partner', en: 'Partner feed' },
    plural: { nl: 'Feeds van partners', en: 'Partner feeds' },
  },
  access: feedSourceAccess,
  admin: {
    group: groups.contributions,
    useAsTitle: 'name',
    defaultColumns: ['name', 'partner', 'becomes', 'isOn', 'health'],
    listSearchableFields: ['name', 'address'],
    hidden: ({ user }) => user?.role === 'assessor',
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  fields: feedSourceFields,
  hooks: {
    beforeOperation: [forPeople],
    beforeValidate: [normaliseText, forcePartner],
    beforeChange: [switchOffMoved],
    afterChange: [keepSourceState],
    afterDelete: [forgetSource],
  },
}
