import type { CollectionAfterChangeHook } from 'payload'
import { queueTimers } from '../jobs/queueTimers'
import type { Workflow } from '../workflow'
import { keepProposal } from './keepProposal'
import { oweLetters } from './oweLetters'
import { recordTransition } from './recordTransition'
import { takePlan } from './writePlan'

/**
 * What goes with a write, in its own transaction: the line in the history, the letters to who should hear of it, the
 * proposal that was pending, and the timers of the new state.
 */
export const finishWrite =
  (workflow: Workflow): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const id = Number(doc.id)
    const plan = takePlan(req, workflow.collection, operation === 'create' ? null : id)
    if (!plan) return doc
    if (plan.audit) {
      const line = await recordTransition(req, {
        collection: workflow.collection,
        documentId: id,
        urn: String(doc.urn ?? plan.row?.urn ?? ''),
        actor: plan.actor,
        ...plan.audit,
      })
      await oweLetters(req, {
        workflow,
        document: { ...plan.row, ...doc, id },
        before: plan.row,
        actor: plan.actor,
        line,
        audit: plan.audit,
      })
    }
    if (plan.proposal) await keepProposal(req, workflow.collection, id, plan.proposal)
    if (plan.kind !== 'proposal') await queueTimers(req, workflow, doc)
    return doc
  }
