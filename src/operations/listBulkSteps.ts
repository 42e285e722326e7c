import type { CollectionSlug, PayloadRequest } from 'payload'
import { actorOf, idOf } from '../access/actor'
import { configOf, settingsOf } from '../publishing/settingsOf'
import { availableTransitions } from '../workflow'
import { describeTransition, type DescribedTransition } from './describeTransition'
import { notFound } from './notFound'
import { rolesFor } from './rolesFor'

/** A step that can be taken with some of the chosen documents. */
export interface BulkStep extends DescribedTransition {
  /** With which of them, as far as state and role go; what else it asks for is looked at when it is taken. */
  ids: number[]
}

/** What may be done with many documents at once. */
export interface BulkOffer {
  /** How many of the documents whoever asks may see. */
  found: number
  /** The steps that at least one of them may take, those that most may take first. */
  steps: BulkStep[]
  /** Whether the documents have themes, so that one can be added. */
  hasThemes: boolean
}

/**
 * Which steps whoever asks may take with documents of a collection, and with which of them. Steps that only the site itself
 * takes are left out.
 *
 * @throws OperationRefused (404) for a collection without a workflow
 */
export const listBulkSteps = async (
  req: PayloadRequest,
  collection: string,
  ids: readonly number[],
): Promise<BulkOffer> => {
  const { payload, user } = req
  const { workflow } = settingsOf(payload, collection)
  const config = configOf(payload, collection)
  if (!workflow) throw notFound(req)
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { in: [...ids] } },
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { state: true, partner: true, handler: true, urn: true } as Record<string, boolean>,
    user,
  })
  const rows = docs as unknown as Record<string, unknown>[]
  const actor = actorOf(req)
  const known = new Map<string, readonly string[]>()
  const found = new Map<string, number[]>()
  for (const row of rows) {
    const state = String(row.state)
    // Documents that are alike to whoever asks: in the same state, of the same partner and handler.
    const kind = [state, collection === 'partners' ? row.id : idOf(row.partner), idOf(row.handler)].join(' ')
    const names =
      known.get(kind) ?? availableTransitions(workflow, state, await rolesFor(req, actor, collection, row))
    known.set(kind, names)
    for (const name of names) found.set(name, [...(found.get(name) ?? []), Number(row.id)])
  }
  const steps = [...found].flatMap(([name, able]): BulkStep[] => {
    const definition = workflow.transitions[name]
    if (!definition || definition.by.every((role) => role === 'system')) return []
    return [{ ...describeTransition(workflow, name, definition, config), ids: able }]
  })
  return {
    found: rows.length,
    steps: steps.sort((a, b) => b.ids.length - a.ids.length),
    hasThemes: config?.flattenedFields.some((field) => 'name' in field && field.name === 'themes') ?? false,
  }
}
