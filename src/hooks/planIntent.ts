import { languageOf } from '../errors/languageOf'
import { TransitionRefused } from '../errors/TransitionRefused'
import { hasRole, type Refusal } from '../workflow'
import { contentOf } from './engineFields'
import { isSettlement, NO_PLAN, plannedStepOf } from './plannedStep'
import { planTransition } from './planTransition'
import { editorsOnly, needsReason, refuseSettlement } from './refuseSettlement'
import type { UpdateCase } from './planUpdate'
import type { WriteArgs } from './planWrite'
import { standOnMainRow } from './standOnMainRow'
import type { Intent } from './writePlan'

/** Plans a write that one of our own operations announced: a transition, hiding, or settling a proposal. */
export const planIntent = async (updateCase: UpdateCase, intent: Intent): Promise<WriteArgs> => {
  const { call, plan, row } = updateCase
  switch (intent.kind) {
    case 'transition':
      return planTransition(updateCase, intent, call.data)
    case 'hide':
    case 'unhide':
      return planModeration(updateCase, intent)
    case 'approve':
    case 'reject':
      return planSettlement(updateCase, intent)
    case 'keepProposal':
      plan.kind = 'proposal'
      plan.patch = { contentChangedAt: row.contentChangedAt }
      return { ...call, draft: true }
    case 'engine':
      plan.kind = 'engine'
      plan.patch = { ...intent.patch }
      if (updateCase.hasDrafts) plan.patch._status = row._status
      return standOnMainRow(updateCase, contentOf(call.data))
    case 'import':
      return planImport(updateCase, intent)
  }
}

/** An import of something that is here already: an edit by whoever imports, and the state that its source gives it. */
const planImport = (
  updateCase: UpdateCase,
  { state, reason }: Extract<Intent, { kind: 'import' }>,
): WriteArgs => {
  const { workflow, plan, row, call, req, hasDrafts } = updateCase
  if (!workflow.import.by.some((role) => hasRole(plan.roles, role))) {
    plan.refusal = new TransitionRefused([editorsOnly], [], languageOf(req))
  }
  plan.kind = 'edit'
  if (hasDrafts) plan.patch._status = row._status
  if (state !== row.state) {
    const goesLive = Boolean(workflow.states[state]?.isPublic)
    const now = plan.now.toISOString()
    plan.audit = { transition: 'import', from: String(row.state), to: state, reason: reason ?? null }
    Object.assign(plan.patch, {
      state,
      stateReason: reason ?? null,
      stateChangedAt: now,
      ...(goesLive && !row.publishedAt ? { publishedAt: now } : {}),
      ...(hasDrafts ? { _status: goesLive ? 'published' : 'draft' } : {}),
    })
  }
  return standOnMainRow(updateCase, contentOf(call.data))
}

const planModeration = (
  updateCase: UpdateCase,
  { kind, reason }: { kind: 'hide' | 'unhide'; reason: string },
): WriteArgs => {
  const { plan, row, req } = updateCase
  const state = String(row.state)
  const refusals: Refusal[] = []
  if (!hasRole(plan.roles, 'editor')) refusals.push(editorsOnly)
  if (kind === 'hide' && reason.trim() === '') refusals.push(needsReason)
  if (refusals.length > 0) plan.refusal = new TransitionRefused(refusals, [], languageOf(req))
  plan.kind = 'engine'
  plan.patch = {
    hidden: kind === 'hide',
    hiddenReason: kind === 'hide' ? reason.trim() : null,
    ...(updateCase.hasDrafts ? { _status: row._status } : {}),
  }
  plan.audit = { transition: kind, from: state, to: state, reason: reason.trim() || null }
  return standOnMainRow({ ...updateCase, call: { ...updateCase.call, data: {} } }, {})
}

/** Approving takes over the proposal's text; rejecting writes the live text once more, so that nothing is pending. */
const planSettlement = (
  updateCase: UpdateCase,
  intent: { kind: 'approve' } | { kind: 'reject'; reason: string },
): WriteArgs => {
  const { plan, row, latest, req, call } = updateCase
  const state = String(row.state)
  const reason = intent.kind === 'reject' ? intent.reason.trim() : null
  const settlement = `${intent.kind}Proposal` as const
  plan.refusal = refuseSettlement(req, { settlement, row, latest, roles: plan.roles, reason: reason ?? '' })
  const given = intent.kind === 'approve' ? contentOf(latest ?? row) : contentOf(row)
  plan.kind = 'edit'
  plan.patch = {
    _status: 'published',
    ...(isSettlement(plannedStepOf(row)?.transition) ? { scheduled: NO_PLAN } : {}),
  }
  plan.audit = { transition: settlement, from: state, to: state, reason }
  return standOnMainRow({ ...updateCase, call: { ...call, data: {} } }, given)
}
