import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { NO_PLAN } from '../hooks/plannedStep'
import { setIntent } from '../hooks/writePlan'
import { dropJob, queueJob, type Tasks } from '../jobs/queueJob'
import type { MainRow } from '../publishing/types'
import { plannerOf } from './planner'

/** What is planned: a step with its moment, and what was filled in for it. */
export type StepToPlan = Omit<Tasks['scheduledTransition'], 'collection' | 'id' | 'expectedState'>

/**
 * Writes a plan on a document whose row is locked, and queues the job that carries it out; or takes the plan off, with
 * the job and what it holds. In the transaction of the request.
 */
export const writePlannedStep = async (
  req: PayloadRequest,
  collection: string,
  row: MainRow,
  step: StepToPlan | null,
): Promise<Record<string, unknown>> => {
  const { id } = row
  const scheduled = step
    ? { transition: step.transition, at: step.at, by: plannerOf(actorOf(req)) }
    : { ...NO_PLAN }
  setIntent(req, collection, id, { kind: 'engine', patch: { scheduled } })
  const updated = await req.payload.update({
    collection: collection as CollectionSlug,
    id,
    data: {},
    depth: 0,
    overrideAccess: true,
    req,
  })
  const key = `scheduled:${collection}:${id}`
  if (step) {
    const job = { ...step, collection, id, expectedState: String(row.state) }
    await queueJob(req, 'scheduledTransition', job, { runAt: step.at, key })
  } else {
    await dropJob(req, key)
  }
  return updated as unknown as Record<string, unknown>
}
