import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { inTransaction, queryRows, tableOf } from '../db/session'
import { contentOf, mergeFields } from '../hooks/engineFields'
import { setIntent } from '../hooks/writePlan'
import { readMainRow } from '../publishing/readMainRow'
import { configOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { performTransition } from './performTransition'
import { requestFor, type Caller } from './requestFor'

export interface ImportCall extends Caller {
  collection: string
  /** The document's fields; `origin.name` and `origin.sourceId` say where it came from, `publishedAt` may be given. */
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
 * Brings a document in from elsewhere. The same document again (same partner, `origin.name` and `origin.sourceId`) writes
 * nothing, a changed one updates its text, and one whose state changed takes the step if the workflow has it.
 *
 * @throws TransitionRefused when the document lacks what its state requires, or when the actor may not import.
 * @example
 * await importDocument({ payload, actor: { kind: 'system', name: 'import' }, collection: 'initiatives',
 *   state: 'published', data: { title: 'Buurtmoestuin', origin: { name: 'Buurtbudget', sourceId: '17' }, … } })
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
  req: PayloadRequest,
): Promise<MainRow | null> => {
  const origin = data.origin as { name?: string; sourceId?: string } | undefined
  if (!origin?.sourceId) return null
  const hasPartner = configOf(payload, collection)?.flattenedFields.some(({ name }) => name === 'partner')
  const [found] = await queryRows<{ id: number }>(
    req,
    sql`select id from ${sql.identifier(tableOf(payload, collection))}
        where origin_source_id = ${origin.sourceId} and origin_name is not distinct from ${origin.name ?? null}::text
        ${hasPartner ? sql`and partner_id is not distinct from ${idOf(data.partner)}::int` : sql``}`,
  )
  return found ? readMainRow(payload, collection, Number(found.id), req) : null
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
      .filter(([name]) => name !== 'id')
      .map(([name, part]) => [name, plain(part)] as const)
      .filter(([, part]) => part !== null),
  )
}
