import type { CollectionSlug, PayloadRequest } from 'payload'
import { retryDeadlocks } from '../db/retryDeadlocks'
import { inTransaction } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import { setIntent } from '../hooks/writePlan'
import { settingsOf } from '../publishing/settingsOf'
import type { TransitionDefinition, Workflow } from '../workflow'
import { notFound } from './notFound'
import { requestFor, type Caller } from './requestFor'

/** Which transition, on which document, with what. */
export interface TransitionCall extends Caller {
  collection: string
  id: number
  /** The transition by name (`publish`), or the state that it must lead to. */
  transition?: string
  to?: string
  /** The state that the caller saw: when it is another by now, the answer is 409. */
  expectedState?: string
  /** Plain text; the submitter gets to read it. */
  reason?: string
  /** Codes of warnings that the caller has seen and accepts. */
  confirmed?: string[]
  /** Fields that are filled in along with it. Only those that the transition takes. */
  data?: Record<string, unknown>
}

/**
 * Takes a step in the life of a document: the one way to change a state, for the panel, REST, jobs and the code of a
 * host. Locks the row, asks the workflow, writes the document, its history and its public item, all in one transaction.
 *
 * @returns the document as it now is.
 * @throws TransitionRefused (400, 403 or 409) with every reason and with the steps that are possible.
 * @example
 * await performTransition({ payload, actor: { kind: 'system', name: 'intake' }, collection: 'ideas', id: 7,
 *   transition: 'publish', expectedState: 'submitted' })
 */
export const performTransition = async (call: TransitionCall): Promise<Record<string, unknown>> => {
  const { payload, collection } = call
  const req = await requestFor(call)
  const { workflow } = settingsOf(payload, collection)
  if (!workflow) throw notFound(req)
  const by = call.transition ? { name: call.transition } : call.to ? { to: call.to } : null
  if (!by) {
    throw new OperationRefused('badRequest', 400, missingStep(workflow), languageOf(req))
  }
  const take = () => inTransaction(req, () => takeStep(req, workflow, by, call))
  // Part of a larger transaction falls and stands with it: whoever began that has to do it again.
  return req.transactionID ? take() : retryDeadlocks(take)
}

const takeStep = async (
  req: PayloadRequest,
  workflow: Workflow,
  by: { name: string } | { to: string },
  call: TransitionCall,
): Promise<Record<string, unknown>> => {
  const { payload, collection, id } = call
  setIntent(req, collection, id, {
    kind: 'transition',
    by,
    expectedState: call.expectedState,
    input: { reason: call.reason, confirmed: call.confirmed },
  })
  return (await payload.update({
    collection: collection as CollectionSlug,
    id,
    data: takenFields(workflow, by, call.data ?? {}),
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as Record<string, unknown>
}

/** The names of the document fields that a transition takes, by their first step: `answer.text` is in `answer`. */
export const fieldsOf = (definition: TransitionDefinition): string[] => [
  ...new Set(
    [...(definition.requires ?? []), ...(definition.accepts ?? []), ...guardFields(definition)].map(
      (path) => path.split('.')[0] ?? path,
    ),
  ),
]

const guardFields = ({ guards }: TransitionDefinition): string[] =>
  (guards ?? []).flatMap(({ fields }) => fields ?? [])

/** What of the given data a transition takes; the rest is left out. */
export const takenFields = (
  workflow: Workflow,
  by: { name: string } | { to: string },
  data: Record<string, unknown>,
): Record<string, unknown> => {
  const definitions = Object.entries(workflow.transitions)
    .filter(([name, { to }]) => ('name' in by ? name === by.name : to === by.to))
    .map(([, definition]) => definition)
  const taken = new Set(
    definitions.flatMap((definition) => [
      ...fieldsOf(definition),
      ...(workflow.states[definition.to]?.requires ?? []).map((path) => path.split('.')[0] ?? path),
      ...(workflow.states[definition.to]?.guards ?? []).flatMap(({ fields }) => fields ?? []),
    ]),
  )
  return Object.fromEntries(Object.entries(data).filter(([name]) => taken.has(name)))
}

const missingStep = (workflow: Workflow) => {
  const names = Object.keys(workflow.transitions).join(', ')
  return {
    nl: `Zeg welke stap je wilt zetten: "transition" is een van ${names}.`,
    en: `Say which step to take: "transition" is one of ${names}.`,
  }
}
