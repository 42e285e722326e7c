import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { inTransaction } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { TransitionRefused } from '../errors/TransitionRefused'
import { lockRow } from '../hooks/lockRow'
import { isSettlement, plannedStepOf } from '../hooks/plannedStep'
import { settingsOf } from '../publishing/settingsOf'
import {
  availableTransitions,
  hasRole,
  isFilledIn,
  missingReason,
  type Role,
  type Workflow,
} from '../workflow'
import { notFound } from './notFound'
import { requestFor, type Caller } from './requestFor'
import { rolesFor } from './rolesFor'
import { writePlannedStep } from './writePlannedStep'

/**
 * Plans a transition for later: a job at that instant performs it, for who planned it, held to the workflow as it is
 * then. The plan stands on the document (`scheduled`), what was filled in for it with the job; planning again replaces
 * both, `at: null` calls it off.
 *
 * @param call.at - an instant ahead, ISO 8601 with an offset or Z.
 * @param call.reason - what the submitter or colleagues get to read by then; asked for now when the step needs one.
 * @throws TransitionRefused when the step cannot be taken from here, or needs a reason and has none.
 * @throws OperationRefused (409, `tooLate`) when there is nothing to call off any more: the step was taken.
 */
export const scheduleTransition = async (
  call: Caller & {
    collection: string
    id: number
    transition: string
    at: string | null
    reason?: string
    confirmed?: string[]
  },
): Promise<Record<string, unknown>> => {
  const { payload, collection, id, transition } = call
  const req = await requestFor(call)
  const { workflow } = settingsOf(payload, collection)
  if (!workflow) throw notFound(req)
  const at = call.at === null ? null : readInstant(call.at, req)
  return inTransaction(req, async () => {
    const row = await lockRow(req, collection, id)
    if (!row) throw notFound(req)
    const roles = await rolesFor(req, actorOf(req), collection, row)
    if (at === null) {
      const isPlanned = plannedStepOf(row)?.transition === transition
      if (!isPlanned && mayHavePlanned(workflow, transition, roles)) {
        throw new OperationRefused('tooLate', 409, nothingPlanned, languageOf(req))
      }
    }
    const available = availableTransitions(workflow, String(row.state), roles)
    const isOpen = isSettlement(transition)
      ? at === null && hasRole(roles, 'editor')
      : available.includes(transition)
    if (!isOpen) throw new TransitionRefused([notOpen(transition)], available, languageOf(req))
    if (at === null) return writePlannedStep(req, collection, row, null)
    const { reason, confirmed } = call
    if (workflow.transitions[transition]?.needsReason && !isFilledIn(reason)) {
      throw new TransitionRefused([missingReason], available, languageOf(req))
    }
    return writePlannedStep(req, collection, row, { transition, at, reason, confirmed })
  })
}

const mayHavePlanned = (workflow: Workflow, step: string, roles: ReadonlySet<Role>): boolean =>
  isSettlement(step)
    ? hasRole(roles, 'editor')
    : Boolean(workflow.transitions[step]?.by.some((role) => hasRole(roles, role)))

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

const nothingPlanned = {
  nl: 'Te laat: deze stap is al gezet, of iemand anders zegde hem af. Kijk bij het document hoe het ervoor staat.',
  en: 'Too late: this step was taken already, or somebody else called it off. See the document for how things stand.',
}

const notOpen = (transition: string) => ({
  code: 'notFromHere' as const,
  fields: ['transition'],
  message: {
    nl: `De stap '${transition}' kan hier niet gezet worden.`,
    en: `The step '${transition}' cannot be taken here.`,
  },
})
