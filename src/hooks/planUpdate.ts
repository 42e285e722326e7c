import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { languageOf } from '../errors/languageOf'
import { rolesFor } from '../operations/rolesFor'
import { configOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import type { Workflow } from '../workflow'
import { contentOf } from './engineFields'
import { lockRow, readLatest } from './lockRow'
import { mayEditLive } from './mayEditLive'
import { neverVanishes } from './planDelete'
import { planIntent } from './planIntent'
import { planTransition } from './planTransition'
import type { WriteArgs } from './planWrite'
import { standOnMainRow } from './standOnMainRow'
import { publishByForm, staleForm, unpublishByForm } from './refusals'
import { setPlan, takeIntent, type WritePlan } from './writePlan'

/** What all the ways to plan an update share. */
export interface UpdateCase {
  workflow: Workflow
  call: WriteArgs
  req: PayloadRequest
  row: MainRow
  /** The latest version: the proposal beside a live document, or for one that is not live its newest text. */
  latest: Record<string, unknown> | null
  plan: WritePlan
  isLive: boolean
  hasDrafts: boolean
}

/**
 * Plans a write to one document, on its locked main row.
 *
 * - A live document stays as it is until somebody who may publish changes it; a partner's edit becomes a proposal.
 * - A write that carries a pending proposal along without saying so stands on the main row, and the proposal is
 *   there again afterwards (payload-recipes 2).
 * - For what is not live the main row is kept current: there are no proposals beside it.
 */
export const planUpdate = async ({
  workflow,
  call,
  req,
}: {
  workflow: Workflow
  call: WriteArgs
  req: PayloadRequest
}): Promise<WriteArgs> => {
  const { collection } = workflow
  const id = Number(call.id)
  const row = await lockRow(req, collection, id)
  if (!row) return call
  const intent = takeIntent(req, collection, id)
  const hasDrafts = Boolean(configOf(req.payload, collection)?.versions?.drafts)
  const actor = actorOf(req)
  const plan: WritePlan = {
    collection,
    actor,
    roles: await rolesFor(req, actor, collection, row),
    now: new Date(),
    row,
    kind: 'edit',
    rebase: null,
    patch: {},
    refusal: null,
    audit: null,
    decision: null,
    proposal: null,
  }
  const isLive = hasDrafts ? row._status === 'published' : true
  const latest = hasDrafts ? await readLatest(req, collection, id) : null
  const updateCase: UpdateCase = { workflow, call, req, row, latest, plan, isLive, hasDrafts }
  const planned = intent ? await planIntent(updateCase, intent) : await planPlainWrite(updateCase)
  setPlan(req, id, plan)
  return planned
}

/** A write without an intent: a form, REST, a script. */
const planPlainWrite = async (updateCase: UpdateCase): Promise<WriteArgs> => {
  const { call, row, plan, req, workflow, isLive, hasDrafts } = updateCase
  const { data } = call
  if (isTrashChange(data, row)) return planTrash(updateCase)
  if (typeof data.state === 'string' && data.state !== row.state) {
    if (isStale(data, row)) {
      plan.refusal = staleForm(workflow, row, languageOf(req))
      return call
    }
    return planTransition(
      updateCase,
      { kind: 'transition', by: { to: data.state }, input: {} },
      contentOf(data),
    )
  }
  if (!hasDrafts) return call
  const wantsDraft = Boolean(call.draft) && data._status !== 'published'
  if (!isLive) {
    if (data._status === 'published') plan.refusal = publishByForm(workflow, row, plan.roles, languageOf(req))
    return { ...call, draft: false, data: { ...data, _status: 'draft' } }
  }
  if (!mayEditLive(plan.roles)) {
    plan.kind = 'proposal'
    return { ...call, draft: true, data: { ...data, _status: 'draft' } }
  }
  if (wantsDraft) {
    plan.kind = 'proposal'
    return call
  }
  if (data._status === 'draft') {
    plan.refusal = unpublishByForm(workflow, row, plan.roles, languageOf(req))
    return call
  }
  return standOnMainRow(updateCase, contentOf(data))
}

const isTrashChange = (data: Record<string, unknown>, row: MainRow): boolean =>
  'deletedAt' in data && data.deletedAt !== undefined && Boolean(data.deletedAt) !== Boolean(row.deletedAt)

/** Into or out of the trash: nothing else of the document changes, its state and live version included. */
const planTrash = (updateCase: UpdateCase): WriteArgs => {
  const { call, row, plan, req, workflow } = updateCase
  const state = workflow.states[String(row.state)]
  if (call.data.deletedAt && state?.isPermanent) plan.refusal = neverVanishes(state.label, req)
  plan.patch = { deletedAt: call.data.deletedAt, _status: row._status }
  plan.kind = 'engine'
  plan.audit = {
    transition: call.data.deletedAt ? 'trash' : 'restoreFromTrash',
    from: String(row.state),
    to: String(row.state),
    reason: null,
  }
  return standOnMainRow({ ...updateCase, call: { ...call, data: { deletedAt: call.data.deletedAt } } }, {})
}

/** A form carries along when the state last changed: a form opened before that is not a wish to go back. */
const isStale = (data: Record<string, unknown>, row: MainRow): boolean =>
  typeof data.stateChangedAt === 'string' &&
  typeof row.stateChangedAt === 'string' &&
  new Date(data.stateChangedAt).getTime() !== new Date(row.stateChangedAt).getTime()
