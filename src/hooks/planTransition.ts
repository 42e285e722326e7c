import type { PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { TransitionRefused } from '../errors/TransitionRefused'
import { configOf, settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import {
  decideTransition,
  type Decision,
  type Role,
  type TransitionDefinition,
  type Workflow,
} from '../workflow'
import { contentOf, mergeFields } from './engineFields'
import { nameFields } from './nameFields'
import { NO_PLAN } from './plannedStep'
import type { UpdateCase } from './planUpdate'
import type { WriteArgs } from './planWrite'
import { standOnMainRow } from './standOnMainRow'
import type { Intent } from './writePlan'

/**
 * Plans a transition: asks the workflow on the locked row, with the fields given along already in the document, and
 * says what the engine will write. A refusal waits in the plan until access has been checked.
 *
 * @param given - the fields that come along. Those that the transition does not take are left out when it was asked
 *   for as such (`intent.by.name`); a plain write that changes `state` brings its other fields as any edit does.
 */
export const planTransition = async (
  updateCase: UpdateCase,
  intent: Extract<Intent, { kind: 'transition' }>,
  given: Record<string, unknown>,
): Promise<WriteArgs> => {
  const { workflow, call, req, row, latest, plan, isLive, hasDrafts } = updateCase
  const current = isLive || !hasDrafts ? row : { ...row, ...contentOf(latest ?? row) }
  const { decision, document } = await decideOn({
    workflow,
    req,
    row,
    current,
    given,
    intent,
    roles: plan.roles,
    now: plan.now,
  })
  if (!decision.allowed) {
    const refusals = nameFields(decision.refusals, configOf(req.payload, workflow.collection))
    plan.refusal = new TransitionRefused(refusals, decision.available, languageOf(req))
    return call
  }
  const goesLive = Boolean(workflow.states[decision.to]?.isPublic)
  plan.decision = decision
  plan.kind = 'engine'
  plan.audit = {
    transition: decision.name,
    from: decision.from,
    to: decision.to,
    reason: intent.input.reason?.trim() || null,
  }
  plan.patch = {
    ...fieldsSetBy(decision.definition, document),
    state: decision.to,
    stateReason: plan.audit.reason,
    stateChangedAt: plan.now.toISOString(),
    scheduled: NO_PLAN,
    remindedAt: null,
    ...('mergedInto' in given ? { mergedInto: given.mergedInto } : {}),
    ...(goesLive && !row.publishedAt ? { publishedAt: plan.now.toISOString() } : {}),
    ...(hasDrafts ? { _status: goesLive ? 'published' : 'draft' } : {}),
  }
  return standOnMainRow({ ...updateCase, call: { ...call, data: mergeFields(current, given) } }, given)
}

/** A transition of one document, asked before anything is written. */
export interface StepQuestion {
  workflow: Workflow
  req: PayloadRequest
  row: MainRow
  /** The document that the step is about: for what is not live its newest text. */
  current: Record<string, unknown>
  /** Fields that come along with the step. */
  given: Record<string, unknown>
  intent: Pick<Extract<Intent, { kind: 'transition' }>, 'by' | 'expectedState' | 'input'>
  roles: ReadonlySet<Role>
  now: Date
}

/** Asks the workflow about a document with the given fields in it, with the facts that its guards want. */
export const decideOn = async ({
  workflow,
  req,
  row,
  current,
  given,
  intent,
  roles,
  now,
}: StepQuestion): Promise<{ decision: Decision; document: Record<string, unknown> }> => {
  const document = { ...mergeFields(current, given), state: row.state }
  const { loadFacts } = settingsOf(req.payload, workflow.collection)
  const facts = {
    contentChanged:
      Object.keys(given).length > 0 || String(row.contentChangedAt ?? '') > String(row.stateChangedAt ?? ''),
    ...(await loadFacts?.({ req, row, document })),
  }
  const { by, expectedState, input } = intent
  const state = String(row.state)
  const decision = decideTransition({
    workflow,
    document,
    state,
    expectedState,
    by,
    roles,
    input,
    now,
    facts,
  })
  return { decision, document }
}

const fieldsSetBy = (
  definition: TransitionDefinition | null,
  document: Record<string, unknown>,
): Readonly<Record<string, unknown>> =>
  typeof definition?.sets === 'function' ? definition.sets(document) : (definition?.sets ?? {})
