import type { CollectionConfig } from 'payload'
import { applyWrite } from '../../hooks/applyWrite'
import { explainGoneRelation } from '../../hooks/explainGoneRelation'
import { finishWrite } from '../../hooks/finishWrite'
import { planWrite } from '../../hooks/planWrite'
import { setSlug } from '../../hooks/setSlug'
import type { CollectionSettings } from '../../publishing/settingsOf'
import type { Workflow } from '../../workflow'
import { workflowEndpoints } from './endpoints'

/**
 * Puts a collection under its workflow: every door that writes to it asks the table, and it answers to
 * `POST /api/{collection}/{id}/transition`, `/hide`, `/unhide`, `/proposal/…` and `/bulk`.
 */
export const attachWorkflowHooks = (collection: CollectionConfig, workflow: Workflow): CollectionConfig => {
  const { hooks } = collection
  const brought = (collection.custom?.noaber ?? {}) as CollectionSettings
  const noaber: CollectionSettings = { ...brought, workflow }
  const hasPages = brought.offeredMapping !== undefined
  return {
    ...collection,
    custom: { ...collection.custom, noaber },
    endpoints: [...(collection.endpoints || []), ...workflowEndpoints(collection.slug)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), planWrite(workflow)],
      beforeValidate: [...(hooks?.beforeValidate ?? []), ...(hasPages ? [setSlug()] : [])],
      beforeChange: [...(hooks?.beforeChange ?? []), applyWrite(workflow)],
      afterChange: [...(hooks?.afterChange ?? []), finishWrite(workflow)],
      afterError: [...(hooks?.afterError ?? []), explainGoneRelation],
    },
  }
}
