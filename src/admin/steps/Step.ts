import type { TransitionOffer } from '../../operations/listTransitions'
import type { Label } from '../../workflow'

/** A field of the document that is filled in along with a step. */
export interface StepField {
  /** `answer.outcome` */
  path: string
  label: Label
  isRequired: boolean
}

/** Something that is to be read and confirmed before a step, by the code of its guard. */
export interface StepWarning {
  guard: string
  message: string
}

/** A step that somebody can choose above the form: a transition of the workflow, or one of moderation. */
export interface Step {
  /** Unique among the steps of a document, and good in an id. */
  key: string
  /** Where it is posted, after the address of the document. */
  path: string
  /** What is always sent with it. */
  body: Readonly<Record<string, unknown>>
  title: string
  /** What it does, in a sentence. Null: it changes the state to `to`. */
  intro: string | null
  to: string | null
  emphasis: 'primary' | 'danger' | null
  reason: 'required' | 'none'
  reasonHelp: string
  fields: readonly StepField[]
  warnings: readonly StepWarning[]
  /** What is to be put in order in the document first. */
  blockers: readonly string[]
  /** Whether it can be planned for later: when all is in order now, but for a reason and what is to be confirmed. */
  canPlan: boolean
  /** What is said when it was done. Null: the new state. */
  done: string | null
}

/** What came back: how things now stand, or what stood in the way. */
export type StepOutcome =
  | { kind: 'done'; offer: TransitionOffer | null }
  | { kind: 'stale'; message: string }
  | {
      kind: 'refused'
      /** Messages at a field of the form, by path. */
      fields: Readonly<Record<string, string>>
      warnings: readonly StepWarning[]
      messages: readonly string[]
    }
