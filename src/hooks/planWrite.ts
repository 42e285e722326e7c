import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import type { Workflow } from '../workflow'
import { bulkByQuery } from './bulkByQuery'
import { planCreate } from './planCreate'
import { planDelete } from './planDelete'
import { planUpdate } from './planUpdate'
import { refuseForeignCopy } from './refuseForeignCopy'

type Hook = CollectionBeforeOperationHook<CollectionSlug>

/**
 * Decides, before Payload reads the document, what a write to a workflow collection is: an edit, a proposal, a
 * transition, a removal. Every door comes through here: forms, REST, GraphQL, the Local API, duplicate and trash.
 * What may not happen is thrown by `applyWrite`, after Payload has checked access. Payload's own bulk writes are not
 * atomic for each document (payload-recipes 5) and are refused at once.
 */
export const planWrite =
  (workflow: Workflow): Hook =>
  async ({ args, operation, req }) => {
    const collection = workflow.collection
    const call = args as unknown as WriteArgs
    if (operation === 'create' && call.duplicateFromID !== undefined) {
      await refuseForeignCopy(req, collection, Number(call.duplicateFromID))
    }
    if (operation === 'create') return planCreate({ workflow, call, req }) as Promise<typeof args>
    if (operation === 'restoreVersion') req.context.noaberRestoresDraft = Boolean(call.draft)
    if (operation === 'update') {
      if (call.id === undefined) throw bulkByQuery(req, collection)
      return planUpdate({ workflow, call, req }) as Promise<typeof args>
    }
    if (operation === 'delete') {
      if (call.id === undefined) throw bulkByQuery(req, collection)
      await planDelete({ workflow, id: Number(call.id), req })
    }
    return args
  }

/** The arguments of an operation that writes, as far as they matter here. */
export interface WriteArgs {
  id?: number | string
  data: Record<string, unknown>
  draft?: boolean
  duplicateFromID?: number | string
  overrideAccess?: boolean
}
