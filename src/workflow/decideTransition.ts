import { fromStates } from './defineWorkflow'
import { isFilledIn, readField } from './readField'
import type {
  Decision,
  Guard,
  GuardContext,
  Refusal,
  Role,
  StateDefinition,
  TransitionDefinition,
  TransitionInput,
  Workflow,
  WorkflowDocument,
} from './types'

/** The question: may this happen to this document, now, by somebody with these roles? */
export interface TransitionRequest {
  workflow: Workflow
  /** The document as it would be saved: fields given along with the transition are in it already. */
  document: WorkflowDocument
  /** The state on the locked row. */
  state: string
  /** The state that the caller saw. Left out: the caller does not care. */
  expectedState?: string
  /** The transition by its name, or by the state that it must lead to. */
  by: { name: string } | { to: string }
  roles: ReadonlySet<Role>
  input?: TransitionInput
  now: Date
  facts?: Readonly<Record<string, unknown>>
}

/**
 * Decides whether a transition may happen. Pure: the edit form, a bulk action, a drag on the board, a REST
 * call and a timed job all ask this function and nothing else.
 *
 * @returns what will happen, or every reason why not together with the transitions that are open from here.
 * @example
 * decideTransition({ workflow: ideaWorkflow, document, state: 'submitted', by: { name: 'publish' },
 *   roles: new Set(['editor']), now: new Date() })
 */
export const decideTransition = (request: TransitionRequest): Decision => {
  const { workflow, document, state, roles, now } = request
  const available = availableTransitions(workflow, state, roles)
  const refuse = (...refusals: Refusal[]): Decision => ({ allowed: false, refusals, available })

  // Whoever has nothing to do with the document learns nothing of where it stands.
  if (roles.size === 0) return refuse(notYours)
  if (request.expectedState !== undefined && request.expectedState !== state) {
    return refuse(staleState(workflow, request.expectedState, state))
  }
  const found = findTransition(workflow, state, request.by, roles)
  if ('code' in found) return refuse(found)

  const { name, definition } = found
  if (!definition.by.some((role) => hasRole(roles, role))) return refuse(notYou(definition))

  const input = request.input ?? {}
  const context: GuardContext = {
    document,
    input,
    from: state,
    to: definition.to,
    now,
    facts: request.facts ?? {},
  }
  const refusals = [
    ...(definition.needsReason && !isFilledIn(input.reason) ? [missingReason] : []),
    ...missingFields(document, definition.requires ?? []),
    ...failingGuards(definition.guards ?? [], context),
    ...stateRefusals(workflow, context),
  ]
  if (refusals.length > 0) return refuse(...withoutRepeats(refusals))
  return { allowed: true, name, from: state, to: definition.to, definition }
}

/** Names of the transitions that somebody with these roles may start from this state, in table order. */
export const availableTransitions = (
  workflow: Workflow,
  state: string,
  roles: ReadonlySet<Role>,
): readonly string[] =>
  Object.entries<TransitionDefinition>(workflow.transitions)
    .filter(([, transition]) => fromStates(transition).includes(state))
    .filter(([, transition]) => transition.by.some((role) => hasRole(roles, role)))
    .map(([name]) => name)

/**
 * What a document lacks for the state in `context.to`: its fields and its guards. Also asked at import (a
 * document that comes in from elsewhere enters its state without a transition) and at every edit.
 */
export const stateRefusals = (workflow: Workflow, context: GuardContext): readonly Refusal[] => {
  const target: StateDefinition | undefined = workflow.states[context.to]
  if (!target) return [unknownState(workflow, context.to)]
  return [
    ...missingFields(context.document, target.requires ?? []),
    ...failingGuards(target.guards ?? [], context),
  ]
}

/** An admin may do what an editor may. */
export const hasRole = (roles: ReadonlySet<Role>, role: Role): boolean =>
  roles.has(role) || (role === 'editor' && roles.has('admin'))

const findTransition = (
  workflow: Workflow,
  state: string,
  by: TransitionRequest['by'],
  roles: ReadonlySet<Role>,
): { name: string; definition: TransitionDefinition } | Refusal => {
  const all = Object.entries<TransitionDefinition>(workflow.transitions)
  if ('name' in by) {
    const definition = workflow.transitions[by.name]
    if (!definition) return unknownTransition(workflow, by.name)
    return fromStates(definition).includes(state)
      ? { name: by.name, definition }
      : notFromHere(workflow, state, definition.to)
  }
  if (!workflow.states[by.to]) return unknownState(workflow, by.to)
  const candidates = all.filter(([, t]) => t.to === by.to && fromStates(t).includes(state))
  const found = candidates.find(([, t]) => t.by.some((role) => hasRole(roles, role))) ?? candidates[0]
  return found ? { name: found[0], definition: found[1] } : notFromHere(workflow, state, by.to)
}

const missingFields = (document: WorkflowDocument, paths: readonly string[]): Refusal[] =>
  paths
    .filter((path) => !isFilledIn(readField(document, path)))
    .map((path) => ({
      code: 'missingField',
      fields: [path],
      message: { nl: `Vul eerst '${path}' in.`, en: `Fill in '${path}' first.` },
    }))

const failingGuards = (guards: readonly Guard[], context: GuardContext): Refusal[] =>
  guards
    .filter((guard) => !(guard.isWarning && context.input.confirmed?.includes(guard.code)))
    .filter((guard) => !guard.test(context))
    .map((guard) => ({
      code: guard.isWarning ? 'confirm' : 'guard',
      guard: guard.code,
      fields: guard.fields ?? [],
      message: guard.message,
    }))

const withoutRepeats = (refusals: readonly Refusal[]): Refusal[] => {
  const seen = new Set<string>()
  return refusals.filter((refusal) => {
    const key = `${refusal.code} ${refusal.guard ?? ''} ${refusal.fields.join(' ')}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

const labelOf = (workflow: Workflow, state: string) =>
  workflow.states[state]?.label ?? { nl: state, en: state }

const staleState = (workflow: Workflow, expected: string, actual: string): Refusal => {
  const [was, is] = [labelOf(workflow, expected), labelOf(workflow, actual)]
  return {
    code: 'staleState',
    fields: ['state'],
    message: {
      nl: `Iemand was je voor: de status is nu '${is.nl}', niet meer '${was.nl}'. Laad de pagina opnieuw en kijk of je stap nog nodig is.`,
      en: `Somebody was ahead of you: the state is now '${is.en}', no longer '${was.en}'. Reload the page and see whether your step is still needed.`,
    },
  }
}

const notFromHere = (workflow: Workflow, state: string, to: string): Refusal => {
  const [here, there] = [labelOf(workflow, state), labelOf(workflow, to)]
  return {
    code: 'notFromHere',
    fields: ['state'],
    message: {
      nl: `Van '${here.nl}' kan dit niet naar '${there.nl}'.`,
      en: `This cannot go from '${here.en}' to '${there.en}'.`,
    },
  }
}

const notYou = (definition: TransitionDefinition): Refusal => ({
  code: 'notYou',
  fields: [],
  message: {
    nl: `Je mag de stap '${definition.label.nl}' hier niet zetten.`,
    en: `You may not take the step '${definition.label.en}' here.`,
  },
})

const notYours: Refusal = {
  code: 'notYou',
  fields: [],
  message: {
    nl: 'Je mag bij dit document geen stap zetten.',
    en: 'You may take no step with this document.',
  },
}

/** What is answered when a step asks for a reason and none was given. */
export const missingReason: Refusal = {
  code: 'missingReason',
  fields: ['reason'],
  message: {
    nl: 'Schrijf een korte uitleg. De indiener krijgt die te lezen.',
    en: 'Write a short explanation. The submitter gets to read it.',
  },
}

const unknownTransition = (workflow: Workflow, name: string): Refusal => ({
  code: 'unknownTransition',
  fields: ['transition'],
  message: {
    nl: `De stap '${name}' bestaat niet. Wel: ${Object.keys(workflow.transitions).join(', ')}.`,
    en: `There is no transition '${name}'. There are: ${Object.keys(workflow.transitions).join(', ')}.`,
  },
})

const unknownState = (workflow: Workflow, state: string): Refusal => ({
  code: 'unknownState',
  fields: ['state'],
  message: {
    nl: `De status '${state}' bestaat niet. Wel: ${Object.keys(workflow.states).join(', ')}.`,
    en: `There is no state '${state}'. There are: ${Object.keys(workflow.states).join(', ')}.`,
  },
})
