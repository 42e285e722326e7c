import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { inTransaction } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { TransitionRefused } from '../errors/TransitionRefused'
import { contentOf } from '../hooks/engineFields'
import { fingerprintOf } from '../hooks/fingerprintOf'
import { lockRow, readLatest } from '../hooks/lockRow'
import { nameFields } from '../hooks/nameFields'
import { isSettlement, plannedStepOf, type Settlement } from '../hooks/plannedStep'
import { refuseSettlement } from '../hooks/refuseSettlement'
import { decideOn } from '../hooks/planTransition'
import { configOf, settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { stateRefusals, type Refusal, type Role, type Workflow } from '../workflow'
import { approveProposal, rejectProposal } from './moderateDocument'
import { notFound } from './notFound'
import { overtaken } from './overtaken'
import { takenFields, type TransitionCall } from './performTransition'
import { requestFor } from './requestFor'
import { rolesFor } from './rolesFor'
import { invalidGiven } from './invalidGiven'
import { UNDO_SECONDS } from './undoSeconds'
import { writePlannedStep } from './writePlannedStep'

/** A step by its name, or settling a proposal, with what is filled in. */
export interface UndoableCall extends Omit<TransitionCall, 'to' | 'transition'> {
  transition: string
  /** Fingerprint of the text that was judged: when it is another, nothing happens. */
  seen?: string
}

/**
 * Takes a step that can be taken back for a short time: it is checked completely now, and carried out some seconds
 * later by the background work, with what was filled in. Until then nothing is public and nobody heard of it, and
 * calling it off (`scheduleTransition` with `at: null`) leaves everything as it was. It is checked again when it
 * happens. A proposal at a document for which another step is planned is settled at once.
 *
 * @throws TransitionRefused when the step cannot be taken; OperationRefused (409) when somebody was ahead
 *   (`overtaken`) or the text is not what was judged (`contentChanged`).
 * @example
 * await takeUndoably({ payload, req, collection: 'ideas', id: 7, transition: 'publish', expectedState: 'submitted' })
 */
export const takeUndoably = async (call: UndoableCall): Promise<void> => {
  const { payload, collection, id, transition } = call
  const req = await requestFor(call)
  const { workflow } = settingsOf(payload, collection)
  if (!workflow) throw notFound(req)
  await inTransaction(req, async () => {
    const row = await lockRow(req, collection, id)
    if (!row || row.deletedAt) throw notFound(req)
    const roles = await rolesFor(req, actorOf(req), collection, row)
    const planned = plannedStepOf(row)
    const settles = isSettlement(transition)
    if (planned && isSettlement(planned.transition) === settles) throw await overtaken(req, collection, row)
    const step = { req, workflow, row, roles, call }
    await (settles ? checkSettlement({ ...step, settlement: transition }) : checkTransition(step))
    if (planned && settles) {
      const settle = transition === 'approveProposal' ? approveProposal : rejectProposal
      return void (await settle({ payload, req, collection, id, reason: call.reason }))
    }
    const at = new Date(Date.now() + UNDO_SECONDS * 1000).toISOString()
    const { reason, confirmed, data, seen } = call
    await writePlannedStep(req, collection, row, { transition, at, reason, confirmed, data, seen })
  })
}

interface StepToCheck {
  req: PayloadRequest
  workflow: Workflow
  row: MainRow
  roles: ReadonlySet<Role>
  call: UndoableCall
}

const checkTransition = async ({ req, workflow, row, roles, call }: StepToCheck): Promise<void> => {
  const { collection, id, transition, expectedState, reason, confirmed, seen } = call
  if (expectedState !== undefined && expectedState !== row.state) throw await overtaken(req, collection, row)
  refuseOtherText(req, row, seen)
  const by = { name: transition }
  const given = takenFields(workflow, by, call.data ?? {})
  const isProposedOn = row._status !== 'published' && configOf(req.payload, collection)?.versions?.drafts
  const latest = isProposedOn ? await readLatest(req, collection, id) : null
  const { decision, document } = await decideOn({
    workflow,
    req,
    row,
    current: latest ? { ...row, ...contentOf(latest) } : row,
    given,
    intent: { by, expectedState, input: { reason, confirmed } },
    roles,
    now: new Date(),
  })
  const invalid = await invalidGiven(req, collection, { id, document, given })
  if (decision.allowed && invalid.length === 0) return
  const { refusals, available } = decision.allowed ? { refusals: [], available: [] } : decision
  throw refused(req, collection, [...refusals, ...invalid], available)
}

const checkSettlement = async ({
  req,
  workflow,
  row,
  roles,
  call,
  settlement,
}: StepToCheck & { settlement: Settlement }): Promise<void> => {
  const { collection, id, reason = '', seen } = call
  const latest = await readLatest(req, collection, id)
  const refusal = refuseSettlement(req, { settlement, row, latest, roles, reason })
  if (refusal) throw refusal
  refuseOtherText(req, latest ?? row, seen)
  if (settlement === 'rejectProposal') return
  const document = { ...row, ...contentOf(latest ?? row) }
  const state = String(row.state)
  const facts = (await settingsOf(req.payload, collection).loadFacts?.({ req, row, document })) ?? {}
  const unfit = stateRefusals(workflow, {
    document,
    input: {},
    from: state,
    to: state,
    now: new Date(),
    facts,
  }).filter(({ code }) => code !== 'confirm')
  if (unfit.length > 0) throw refused(req, collection, unfit, [])
}

const refused = (
  req: PayloadRequest,
  collection: string,
  refusals: readonly Refusal[],
  available: readonly string[],
) =>
  new TransitionRefused(nameFields(refusals, configOf(req.payload, collection)), available, languageOf(req))

/** @throws OperationRefused (409) when the text is not the one that was judged. */
export const refuseOtherText = (
  req: PayloadRequest,
  document: Record<string, unknown>,
  seen: string | undefined,
): void => {
  if (seen === undefined || seen === fingerprintOf(document)) return
  throw new OperationRefused('contentChanged', 409, otherText, languageOf(req))
}

const otherText = {
  nl: 'De tekst is veranderd sinds je hem las. Er is niets gebeurd: lees hem nog eens.',
  en: 'The text has changed since you read it. Nothing happened: read it again.',
}
