import type { CollectionConfig } from 'payload'
import { forcePartner } from '../../hooks/forcePartner'
import { groups } from '../groups'
import { normaliseText } from '../normaliseText'
import { publishableVersions } from '../publishableVersions'
import { ideaAccess } from './access'
import { loadIdeaFacts } from './facts'
import { ideaFields } from './fields'
import { ideaItem } from './item'
import { ideaWorkflow } from './workflow'

/** Ideas of residents and organisations for the province. */
export const ideas: CollectionConfig = {
  slug: 'ideas',
  labels: { singular: { nl: 'Idee', en: 'Idea' }, plural: { nl: 'Ideeën', en: 'Ideas' } },
  access: ideaAccess,
  admin: {
    group: groups.contributions,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'themes', 'areas', 'answerDueAt', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'submitterName', 'slug', 'urn'],
  },
  custom: { noaber: { workflow: ideaWorkflow, offeredMapping: ideaItem, loadFacts: loadIdeaFacts } },
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: ideaFields,
  hooks: { beforeValidate: [normaliseText, forcePartner] },
  trash: true,
  versions: publishableVersions,
}
