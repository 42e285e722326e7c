import type { CollectionConfig } from 'payload'
import { applyWrite } from '../../hooks/applyWrite'
import { finishWrite } from '../../hooks/finishWrite'
import { planWrite } from '../../hooks/planWrite'
import { setSlug } from '../../hooks/setSlug'
import type { CollectionSettings } from '../../publishing/settingsOf'
import type { Workflow } from '../../workflow'
import { workflowEndpoints } from './endpoints'

/** What a collection with a workflow brings along beside it. */
export interface WorkflowParts extends Pick<CollectionSettings, 'offeredMapping' | 'loadFacts'> {
  /** The field that the address of a page is made from. Null: the collection has no pages. Default `title`. */
  slugFrom?: string | null
}

/**
 * Puts a collection under its workflow: every door that writes to it asks the table, and it answers to
 * `POST /api/{collection}/{id}/transition`, `/hide`, `/unhide`, `/proposal/…` and `/bulk`.
 */
export const attachWorkflowHooks = (
  collection: CollectionConfig,
  workflow: Workflow,
  { slugFrom = 'title', ...parts }: WorkflowParts = {},
): CollectionConfig => {
  const { hooks } = collection
  const noaber: CollectionSettings = { workflow, ...parts }
  return {
    ...collection,
    custom: { ...collection.custom, noaber },
    endpoints: [...(collection.endpoints || []), ...workflowEndpoints(collection.slug)],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), planWrite(workflow)],
      beforeValidate: [...(hooks?.beforeValidate ?? []), ...(slugFrom === null ? [] : [setSlug(slugFrom)])],
      beforeChange: [...(hooks?.beforeChange ?? []), applyWrite(workflow)],
      afterChange: [...(hooks?.afterChange ?? []), finishWrite(workflow)],
    },
  }
}
