import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug } from 'payload'
import { idOf } from '../access/actor'
import { inTransaction } from '../db/session'
import { contentOf, mergeFields } from '../hooks/engineFields'
import { setIntent } from '../hooks/writePlan'
import type { MainRow } from '../publishing/types'
import { performTransition } from './performTransition'
import { requestFor, type Caller } from './requestFor'

export interface ImportCall extends Caller {
  collection: string
  /** The document's fields; `origin.name` and `origin.id` say where it came from, `publishedAt` may be given. */
  data: Record<string, unknown>
  /** The state that it enters, held to what that state requires. */
  state: string
  /** Why, for the history and for whoever reads the document. */
  reason?: string
}

export interface ImportResult {
  outcome: 'created' | 'updated' | 'unchanged'
  id: number
}

/**
 * Brings a document in from elsewhere. The same document again (same partner, `origin.name` and `origin.id`) writes
 * nothing, a changed one updates its text, and one whose state changed takes the step if the workflow has it.
 *
 * @throws TransitionRefused when the document lacks what its state requires, or when the actor may not import.
 * @example
 * await importDocument({ payload, actor: { kind: 'system', name: 'import' }, collection: 'initiatives',
 *   state: 'published', data: { title: 'Buurtmoestuin', origin: { name: 'Buurtbudget', id: '17' }, … } })
 */
export const importDocument = async (call: ImportCall): Promise<ImportResult> => {
  const req = await requestFor(call)
  return inTransaction(req, async () => {
    const row = await findImported(call, req)
    if (row) return updateImported({ ...call, req, actor: undefined }, row)
    setIntent(req, call.collection, null, { kind: 'import', state: call.state, reason: call.reason })
    const made = await call.payload.create({
      collection: call.collection as CollectionSlug,
      data: call.data,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { outcome: 'created', id: Number(made.id) }
  })
}

const findImported = async (
  { payload, collection, data }: ImportCall,
  req: ImportCall['req'],
): Promise<MainRow | null> => {
  const origin = data.origin as { name?: string; id?: string } | undefined
  if (!origin?.id) return null
  const partner = idOf(data.partner)
  return payload.db.findOne<MainRow>({
    collection: collection as CollectionSlug,
    req,
    where: {
      and: [
        { 'origin.id': { equals: origin.id } },
        { 'origin.name': { equals: origin.name ?? null } },
        { partner: partner === null ? { exists: false } : { equals: partner } },
      ],
    },
  })
}

const updateImported = async (call: ImportCall, row: MainRow): Promise<ImportResult> => {
  const { payload, collection, req } = call
  const given = contentOf(call.data)
  const merged = mergeFields(row, given)
  const isSame = Object.keys(given).every((name) => isDeepStrictEqual(plain(merged[name]), plain(row[name])))
  if (!isSame && req) {
    setIntent(req, collection, row.id, { kind: 'import', state: call.state })
    await payload.update({
      collection: collection as CollectionSlug,
      id: row.id,
      data: given,
      depth: 0,
      overrideAccess: true,
      req,
      trash: true,
    })
  }
  const moves = row.state !== call.state
  if (moves)
    await performTransition({ payload, req, collection, id: row.id, to: call.state, reason: call.reason })
  return { outcome: isSame && !moves ? 'unchanged' : 'updated', id: row.id }
}

/** Without the row ids of lists; missing, null and empty text are the same; dates as text. */
const plain = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'id' || typeof (value as { name?: unknown }).name === 'string')
      .map(([name, part]) => [name, plain(part)] as const)
      .filter(([, part]) => part !== null),
  )
}
