import type { PayloadRequest } from 'payload'
import { fromStates, type Workflow } from '../workflow'
import { queueJob } from './queueJob'

/** The fields that timed transitions wait for. A sweep every minute finds what no timer was set for. */
const INSTANTS = ['opensAt', 'closesAt', 'endsAt', 'startsAt'] as const

/**
 * Sets a timer for each instant in a document at which one of its timed transitions may be due. The transition itself
 * is decided then, by the workflow, on the row as it is at that time: a timer too many does nothing.
 */
export const queueTimers = async (
  req: PayloadRequest,
  workflow: Workflow,
  doc: Record<string, unknown>,
): Promise<void> => {
  const isTimed = Object.values(workflow.transitions).some(
    (transition) => transition.by.includes('system') && fromStates(transition).includes(String(doc.state)),
  )
  if (!isTimed) return
  const now = new Date()
  for (const name of INSTANTS) {
    const value = doc[name]
    const at = typeof value === 'string' || value instanceof Date ? new Date(value) : null
    if (!at || Number.isNaN(at.getTime())) continue
    const { collection } = workflow
    const id = Number(doc.id)
    // A second later than the boundary at the most: the guard asks 'now is opensAt or later'.
    const runAt = (at > now ? at : now).toISOString()
    await queueJob(req, 'runTimers', { collection, id }, { runAt, key: `timer:${collection}:${id}:${name}` })
  }
}
