import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { labelOf, nameFields } from '../hooks/nameFields'
import { readProposal } from '../hooks/lockRow'
import { contentOf } from '../hooks/engineFields'
import { settingsOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { availableTransitions, decideTransition, type Label, type Refusal, type Tone } from '../workflow'
import { notFound } from './notFound'
import { fieldsOf } from './performTransition'
import { rolesFor } from './rolesFor'

/** A step that somebody may take now, with what it takes. */
export interface OfferedTransition {
  name: string
  label: Label
  to: string
  toLabel: Label
  emphasis: 'primary' | 'danger' | null
  needsReason: boolean
  reasonIsInternal: boolean
  /** Fields that must, or may, be given along. Paths, with the labels of the form. */
  fields: { path: string; label: Label; isRequired: boolean }[]
  /** What is not in order yet, when nothing is given along. */
  refusals: readonly Refusal[]
}

export interface TransitionOffer {
  state: string
  label: Label
  tone: Tone
  isPublic: boolean
  hasProposal: boolean
  mayModerate: boolean
  hidden: boolean
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
  const row = await payload.db.findOne<MainRow>({ collection, req, where: { id: { equals: id } } })
  if (!workflow || !row) throw notFound(req)
  const config = payload.collections[collection]?.config
  const actor = actorOf(req)
  const roles = await rolesFor(req, actor, collection, row)
  const proposal = config?.versions?.drafts ? await readProposal(req, collection, id) : null
  const isLive = row._status === 'published'
  const document = isLive || !proposal ? row : { ...row, ...contentOf(proposal) }
  const facts = {
    contentChanged: String(row.contentChangedAt ?? '') > String(row.stateChangedAt ?? ''),
    ...(await loadFacts?.({ req, row, document })),
  }
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
    const required = [...(definition.requires ?? []), ...(workflow.states[definition.to]?.requires ?? [])]
    const paths = [...new Set([...(definition.requires ?? []), ...(definition.accepts ?? [])])]
    const ofTransition = new Set(fieldsOf(definition))
    return [
      {
        name,
        label: definition.label,
        to: definition.to,
        toLabel: workflow.states[definition.to]?.label ?? { nl: definition.to, en: definition.to },
        emphasis: definition.emphasis ?? null,
        needsReason: Boolean(definition.needsReason),
        reasonIsInternal: Boolean(definition.reasonIsInternal),
        fields: paths
          .filter((path) => ofTransition.has(path.split('.')[0] ?? path))
          .map((path) => ({
            path,
            label: labelOf(path, config?.flattenedFields ?? []) ?? { nl: path, en: path },
            isRequired: required.includes(path),
          })),
        refusals: decision.allowed ? [] : nameFields(decision.refusals, config),
      },
    ]
  })
  return {
    state,
    label: workflow.states[state]?.label ?? { nl: state, en: state },
    tone: workflow.states[state]?.tone ?? 'neutral',
    isPublic: isLive && !row.hidden && !row.deletedAt,
    hasProposal: isLive && proposal !== null,
    mayModerate: roles.has('editor') || roles.has('admin'),
    hidden: Boolean(row.hidden),
    transitions,
  }
}
