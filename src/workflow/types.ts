/** A text in the two languages of the interface. */
export interface Label {
  nl: string
  en: string
}

/**
 * Who acts, seen from one document. `owner` submitted it, `partner` edits for the organisation that owns it,
 * `trustedPartner` is a partner whose organisation is trusted with this kind of content, `funder` a partner
 * that gives subsidies, `handler` the assessor to whom this document was given, `system` a timer or job.
 */
export type Role =
  'owner' | 'partner' | 'trustedPartner' | 'funder' | 'editor' | 'assessor' | 'handler' | 'admin' | 'system'

/** The document as the engine sees it: plain data; relations as ids or as populated objects. */
export type WorkflowDocument = Record<string, unknown>

/** What somebody gives along with a transition, beside document fields. */
export interface TransitionInput {
  /** Plain text that the submitter (and the audit row) gets to read. */
  reason?: string
  /** Names of warnings that the caller has seen and accepts. */
  confirmed?: readonly string[]
}

/** What a guard may look at. Everything is given; a guard never reads a clock or a database itself. */
export interface GuardContext {
  /** The document as it would be saved, with the fields given along with the transition already in it. */
  document: WorkflowDocument
  input: TransitionInput
  from: string | null
  to: string
  now: Date
  /** Facts that the caller looked up beforehand (sums, other documents). See each guard. */
  facts: Readonly<Record<string, unknown>>
}

/** A named condition that is more than 'this field is filled in'. */
export interface Guard {
  /** Stable name, for clients and tests. */
  code: string
  /** What to do about it, in plain language. */
  message: Label
  /** The fields to point at. */
  fields?: readonly string[]
  /** True: may happen. */
  test: (context: GuardContext) => boolean
  /** A warning can be confirmed by its code in `input.confirmed`; it never blocks for good. */
  isWarning?: boolean
}

/** How a state looks. Colour is never the only sign: the label goes with it. */
export type Tone = 'neutral' | 'waiting' | 'active' | 'positive' | 'negative'

export interface StateDefinition {
  label: Label
  tone?: Tone
  /** Whether the public may see documents in this state. Default false. */
  isPublic?: boolean
  /** The state that the public is told instead of this one. */
  shownAs?: string
  /** Documents in this state cannot be withdrawn from sight: no trash, no delete. */
  isPermanent?: boolean
  /** Fields that must be filled in for as long as a document is in this state. Dots reach into groups. */
  requires?: readonly string[]
  /** Conditions that must hold on entering this state, and on every edit while in it. */
  guards?: readonly Guard[]
}

export interface TransitionDefinition {
  /** What the button says. */
  label: Label
  from: string | readonly string[]
  to: string
  by: readonly Role[]
  /** Needs a reason in plain language. The submitter gets to read it unless `reasonIsInternal`. */
  needsReason?: boolean
  reasonIsInternal?: boolean
  /** Document fields that must be filled in for this transition; they may be given along with it. */
  requires?: readonly string[]
  /** Other document fields that may be given along with it. */
  accepts?: readonly string[]
  guards?: readonly Guard[]
  /** Fields that the transition itself sets, whatever the caller says; or what works them out from the document. */
  sets?: Readonly<Record<string, unknown>> | ((document: WorkflowDocument) => Record<string, unknown>)
  /** Who should hear of it. For readers and hosts: nothing sends mail about a step yet. */
  notify?: readonly Role[]
  /** Shown with emphasis (the usual next step), or as something with consequences. */
  emphasis?: 'primary' | 'danger'
}

export interface WorkflowDefinition<S extends string = string, T extends string = string> {
  /** Collection slug: messages and documentation name it. */
  collection: string
  /** The state in which a document is made by hand, and who may make one. */
  create: {
    to: S
    by: readonly Role[]
    /** Another state to start in, when what is filled in asks for it. */
    instead?: { to: S; when: (document: WorkflowDocument) => boolean }
  }
  /** Who may bring a document in from elsewhere, in any state whose requirements it meets. */
  import: { by: readonly Role[] }
  states: Readonly<Record<S, StateDefinition>>
  transitions: Readonly<Record<T, TransitionDefinition & { from: S | readonly S[]; to: S }>>
}

/** A workflow of which the state names do not matter to the reader. */
export type Workflow = WorkflowDefinition

/** Why a transition cannot happen. `code` is stable, `fields` says where to look, `message` what to do. */
export interface Refusal {
  code:
    | 'unknownTransition'
    | 'unknownState'
    | 'staleState'
    | 'notFromHere'
    | 'notYou'
    | 'missingReason'
    | 'missingField'
    | 'guard'
    | 'confirm'
  message: Label
  fields: readonly string[]
  /** For `guard` and `confirm`: the guard's own code. */
  guard?: string
}

export type Decision =
  | { allowed: true; name: string; from: string | null; to: string; definition: TransitionDefinition | null }
  | { allowed: false; refusals: readonly Refusal[]; available: readonly string[] }
