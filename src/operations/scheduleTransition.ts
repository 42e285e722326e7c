import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { inTransaction } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { TransitionRefused } from '../errors/TransitionRefused'
import { lockRow } from '../hooks/lockRow'
import { setIntent } from '../hooks/writePlan'
import { queueJob } from '../jobs/queueJob'
import { settingsOf } from '../publishing/settingsOf'
import { availableTransitions } from '../workflow'
import { notFound } from './notFound'
import { plannerOf } from './planner'
import { requestFor, type Caller } from './requestFor'
import { rolesFor } from './rolesFor'

/**
 * Plans a transition for later: a job at that instant performs it, for who planned it, held to the workflow as it is
 * then. The plan stands on the document (`scheduled`); planning again replaces it, `at: null` calls it off.
 *
 * @param call.at - an instant ahead, ISO 8601 with an offset or Z.
 */
export const scheduleTransition = async (
  call: Caller & { collection: string; id: number; transition: string; at: string | null },
): Promise<Record<string, unknown>> => {
  const { payload, collection, id, transition } = call
  const req = await requestFor(call)
  const { workflow } = settingsOf(payload, collection)
  if (!workflow) throw notFound(req)
  const at = call.at === null ? null : readInstant(call.at, req)
  return inTransaction(req, async () => {
    const row = await lockRow(req, collection, id)
    if (!row) throw notFound(req)
    const actor = actorOf(req)
    const roles = await rolesFor(req, actor, collection, row)
    const available = availableTransitions(workflow, String(row.state), roles)
    if (!available.includes(transition))
      throw new TransitionRefused([notOpen(transition)], available, languageOf(req))
    const scheduled = at ? { transition, at, by: plannerOf(actor) } : { transition: null, at: null, by: null }
    setIntent(req, collection, id, { kind: 'engine', patch: { scheduled } })
    const slug = collection as CollectionSlug
    const updated = await payload.update({
      collection: slug,
      id,
      data: {},
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (at) {
      const job = { collection, id, transition, at, expectedState: String(row.state) }
      await queueJob(req, 'scheduledTransition', job, { runAt: at, key: `scheduled:${collection}:${id}` })
    }
    return updated as unknown as Record<string, unknown>
  })
}

const readInstant = (value: string, req: PayloadRequest): string => {
  const at = new Date(value)
  if (Number.isNaN(at.getTime()) || at <= new Date()) {
    throw new OperationRefused(
      'badRequest',
      400,
      {
        nl: 'Kies een moment in de toekomst, bijvoorbeeld 2027-03-03T09:00:00+01:00.',
        en: 'Choose a moment ahead, such as 2027-03-03T09:00:00+01:00.',
      },
      languageOf(req),
    )
  }
  return at.toISOString()
}

const notOpen = (transition: string) => ({
  code: 'notFromHere' as const,
  fields: ['transition'],
  message: {
    nl: `De stap '${transition}' kan hier niet gezet worden.`,
    en: `The step '${transition}' cannot be taken here.`,
  },
})
