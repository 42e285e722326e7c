import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { isStaffActor } from '../access/isStaff'
import { mayEditLive } from '../hooks/mayEditLive'
import { nameFields } from '../hooks/nameFields'
import { readProposal } from '../hooks/lockRow'
import { plannedStepOf } from '../hooks/plannedStep'
import { contentOf } from '../hooks/engineFields'
import { readMainRow } from '../publishing/readMainRow'
import { configOf, settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import {
  availableTransitions,
  decideTransition,
  shownState,
  type Label,
  type Refusal,
  type Tone,
  type Workflow,
} from '../workflow'
import { describeTransition, type DescribedTransition } from './describeTransition'
import { notFound } from './notFound'
import { owns, rolesFor } from './rolesFor'
import { labelOfStep } from './timelineSteps'

/** A step that somebody may take now, with what it takes. */
export interface OfferedTransition extends DescribedTransition {
  /** What is not in order yet, when nothing is given along. */
  refusals: readonly Refusal[]
}

export interface TransitionOffer {
  state: string
  label: Label
  tone: Tone
  isPublic: boolean
  /** Whether the main row is live: an edit of it is a proposal, unless `mayEditLive`. True while it is hidden, too. */
  isLive: boolean
  mayEditLive: boolean
  hasProposal: boolean
  mayModerate: boolean
  hidden: boolean
  /** The step that is planned for later, and when (ISO 8601). */
  scheduled: { transition: string; label: Label; at: string } | null
  transitions: OfferedTransition[]
}

/**
 * What this request may do next with a document: the steps of its workflow from here, for the roles that the actor has
 * towards it, each with what is still to be filled in.
 */
export const listTransitions = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<TransitionOffer> => {
  const { payload } = req
  const { workflow, loadFacts } = settingsOf(payload, collection)
  const row = await readMainRow(payload, collection, id, req)
  if (!workflow || !row) throw notFound(req)
  const config = configOf(payload, collection)
  const actor = actorOf(req)
  const roles = await rolesFor(req, actor, collection, row)
  const proposal = config?.versions?.drafts ? await readProposal(req, collection, id) : null
  const isLive = row._status === 'published'
  const document = isLive || !proposal ? row : { ...row, ...contentOf(proposal) }
  const facts = {
    contentChanged: String(row.contentChangedAt ?? '') > String(row.stateChangedAt ?? ''),
    ...(await loadFacts?.({ req, row, document })),
  }
  const isOutsider = !isStaffActor(actor) && actor.kind !== 'system' && !owns(actor, collection, row)
  if (isOutsider) return publicOffer(workflow, row)
  const state = String(row.state)
  const transitions = availableTransitions(workflow, state, roles).flatMap((name): OfferedTransition[] => {
    const definition = workflow.transitions[name]
    if (!definition || definition.by.every((role) => role === 'system')) return []
    const decision = decideTransition({
      workflow,
      document,
      state,
      by: { name },
      roles,
      now: new Date(),
      facts,
    })
    const refusals = decision.allowed ? [] : nameFields(decision.refusals, config)
    return [{ ...describeTransition(workflow, name, definition, config), refusals }]
  })
  return {
    state,
    label: workflow.states[state]?.label ?? { nl: state, en: state },
    tone: workflow.states[state]?.tone ?? 'neutral',
    isPublic: isLive && !row.hidden && !row.deletedAt,
    isLive,
    mayEditLive: mayEditLive(roles),
    hasProposal: isLive && proposal !== null,
    mayModerate: roles.has('editor') || roles.has('admin'),
    hidden: Boolean(row.hidden),
    scheduled: scheduledStep(row, workflow),
    transitions,
  }
}

/** What is told of a public document to who has nothing to do with it: where it stands for the public, and no more. */
const publicOffer = (workflow: Workflow, row: MainRow): TransitionOffer => {
  const state = shownState(workflow, String(row.state))
  return {
    state,
    label: workflow.states[state]?.label ?? { nl: state, en: state },
    tone: workflow.states[state]?.tone ?? 'neutral',
    isPublic: true,
    isLive: true,
    mayEditLive: false,
    hasProposal: false,
    mayModerate: false,
    hidden: false,
    scheduled: null,
    transitions: [],
  }
}

const scheduledStep = (row: MainRow, workflow: Workflow): TransitionOffer['scheduled'] => {
  const planned = plannedStepOf(row)
  if (!planned) return null
  const { transition, at } = planned
  return { transition, label: labelOfStep(workflow, transition), at }
}
