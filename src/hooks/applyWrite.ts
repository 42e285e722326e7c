import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { languageOf } from '../errors/languageOf'
import { TransitionRefused } from '../errors/TransitionRefused'
import { configOf, settingsOf } from '../publishing/settingsOf'
import { stateRefusals, type Workflow } from '../workflow'
import { engineFieldsOf, mergeFields } from './engineFields'
import { nameFields } from './nameFields'
import { applyRestoredVersion } from './applyRestoredVersion'
import { planOf, type WritePlan } from './writePlan'

/**
 * Carries out what `planWrite` decided, now that Payload has checked access: throws a refusal, keeps the engine's
 * fields as they stand on the locked row, and writes what the engine itself changes.
 */
export const applyWrite =
  (workflow: Workflow): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req, context }) => {
    const id = operation === 'create' ? null : Number(originalDoc?.id)
    const known = planOf(req, workflow.collection, id)
    if (!known && !context.isRestoringVersion)
      throw new Error(`A write to '${workflow.collection}' came past planWrite: this is a bug.`)
    if (known?.refusal) throw known.refusal

    const { plan, document: composed } = known
      ? { plan: known, document: composeWrite(known, data) }
      : await applyRestoredVersion({ workflow, data, originalDoc, req })
    const { derive } = settingsOf(req.payload, workflow.collection)
    // What follows from a change follows once: from a proposal when it is approved.
    const written = {
      ...composed,
      ...(plan.row && plan.kind === 'edit' ? derive?.(composed, plan.row) : {}),
    }
    if (plan.kind === 'edit') written.contentChangedAt = plan.now.toISOString()
    if (plan.kind === 'edit' || plan.kind === 'create') await refuseUnfit(workflow, plan, written, req)
    return written
  }

const composeWrite = (plan: WritePlan, data: Record<string, unknown>): Record<string, unknown> => {
  const content = plan.rebase
    ? { ...data, ...mergeFields(plan.rebase.base, givenAsValidated(plan.rebase.given, data)) }
    : data
  // A version may not know when its document was made, and Payload would write that to the main row.
  const made = definedPart({ createdAt: plan.row?.createdAt })
  return { ...content, ...made, ...engineFieldsOf(plan.row ?? {}), ...definedPart(plan.patch) }
}

/** The given fields as field hooks and field access left them: a field that was refused is not written after all. */
const givenAsValidated = (
  given: Record<string, unknown>,
  data: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(Object.keys(given).map((name) => [name, name in data ? data[name] : given[name]]))

const definedPart = (patch: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

/**
 * What a state asks of a document holds for as long as it is in that state: an edit cannot take it away, and what is
 * made or brought in has it from the start. Warnings are for steps only.
 */
const refuseUnfit = async (
  workflow: Workflow,
  plan: WritePlan,
  document: Record<string, unknown>,
  req: PayloadRequest,
) => {
  const state = String(document.state)
  const { loadFacts } = settingsOf(req.payload, workflow.collection)
  const row = plan.row ?? { id: 0 }
  const refusals = stateRefusals(workflow, {
    document,
    input: { reason: plan.audit?.reason ?? undefined },
    from: plan.row ? state : null,
    to: state,
    now: plan.now,
    facts: (await loadFacts?.({ req, row, document })) ?? {},
  }).filter(({ code }) => code !== 'confirm')
  if (refusals.length === 0) return
  const named = nameFields(refusals, configOf(req.payload, workflow.collection))
  throw new TransitionRefused(named, [], languageOf(req))
}
