import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { publishableVersions } from '../publishableVersions'
import { eventAccess } from './access'
import { eventFields } from './fields'
import { eventItem } from './item'
import { rememberMove } from './rememberMove'
import { eventWorkflow } from './workflow'

/** The agenda: what people can come to, or watch. */
export const events: CollectionConfig = {
  slug: 'events',
  labels: { singular: { nl: 'Agendapunt', en: 'Event' }, plural: { nl: 'Agenda', en: 'Events' } },
  access: eventAccess,
  admin: {
    group: groups.contributions,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'startsAt', 'partner', 'areas', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'organiser', 'slug', 'urn'],
  },
  custom: { noaber: { workflow: eventWorkflow, offeredMapping: eventItem, derive: rememberMove } },
  defaultSort: '-startsAt',
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: eventFields,
  hooks: { beforeValidate: [normaliseText, forcePartner] },
  trash: true,
  versions: publishableVersions,
}
