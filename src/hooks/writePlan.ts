import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/actor'
import type { MainRow } from '../publishing/types'
import type { Decision, Role, TransitionInput } from '../workflow'

/** What an operation of ours wants of the next write to one document. Anything else that writes has no intent. */
export type Intent =
  | {
      kind: 'transition'
      by: { name: string } | { to: string }
      expectedState?: string
      input: TransitionInput
    }
  | { kind: 'hide' | 'unhide'; reason: string }
  | { kind: 'approve' }
  | { kind: 'reject'; reason: string }
  | { kind: 'import'; state: string; reason?: string }
  | { kind: 'keepProposal' }
  | { kind: 'engine'; patch: Record<string, unknown> }

/** A line for the history. */
export interface AuditEntry {
  transition: string
  from: string | null
  to: string
  reason: string | null
}

/** What was decided about a write before Payload checks access; carried out, or refused, after that. */
export interface WritePlan {
  collection: string
  actor: Actor
  roles: ReadonlySet<Role>
  now: Date
  /** The locked main row; null for a document that is being made. */
  row: MainRow | null
  kind: 'create' | 'edit' | 'proposal' | 'engine'
  /** Whether the write stands on the main row, not on the latest version, and which fields were given for it. */
  rebase: { base: Record<string, unknown>; given: Record<string, unknown> } | null
  /** What the engine writes itself. */
  patch: Record<string, unknown>
  /** Thrown once access has been checked, so that a refusal tells nothing to who may not see the document. */
  refusal: Error | null
  audit: AuditEntry | null
  decision: Extract<Decision, { allowed: true }> | null
  /** A pending proposal that has to be there again after this write. */
  proposal: Record<string, unknown> | null
}

interface NoaberContext {
  plans: Map<string, WritePlan>
  intents: Map<string, Intent>
}

const contextOf = (req: PayloadRequest): NoaberContext => {
  const known = req.context.noaber as NoaberContext | undefined
  if (known) return known
  const made: NoaberContext = { plans: new Map(), intents: new Map() }
  req.context.noaber = made
  return made
}

const keyOf = (collection: string, id: unknown): string => `${collection}:${String(id ?? 'new')}`

/** Says what the next write to this document is for. `id` null: the next document made in the collection. */
export const setIntent = (
  req: PayloadRequest,
  collection: string,
  id: number | null,
  intent: Intent,
): void => {
  contextOf(req).intents.set(keyOf(collection, id), intent)
}

/** Takes the intent away as it is read: it holds for one write. */
export const takeIntent = (
  req: PayloadRequest,
  collection: string,
  id: number | null,
): Intent | undefined => {
  const { intents } = contextOf(req)
  const intent = intents.get(keyOf(collection, id))
  intents.delete(keyOf(collection, id))
  return intent
}

export const setPlan = (req: PayloadRequest, id: number | null, plan: WritePlan): void => {
  contextOf(req).plans.set(keyOf(plan.collection, id), plan)
}

export const planOf = (req: PayloadRequest, collection: string, id: number | null): WritePlan | undefined =>
  contextOf(req).plans.get(keyOf(collection, id))

/** Takes the plan away when the write is done. */
export const takePlan = (
  req: PayloadRequest,
  collection: string,
  id: number | null,
): WritePlan | undefined => {
  const plan = planOf(req, collection, id)
  contextOf(req).plans.delete(keyOf(collection, id))
  return plan
}
