import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { inTransaction, queryRows, tableOf } from '../db/session'
import { contentOf } from '../hooks/engineFields'
import { setIntent } from '../hooks/writePlan'
import { readMainRow } from '../publishing/readMainRow'
import { configOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
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
 * Brings a document in from elsewhere. Brought in again (same partner, `origin.name` and `origin.sourceId`) it follows its
 * source: what the source says otherwise than the last time is written, what editors changed since is left alone, and the
 * state follows as long as nobody else moved it on. The same again writes nothing.
 *
 * @throws TransitionRefused when the document lacks what its state requires, or when the actor may not import.
 * @example
 * await importDocument({ payload, actor: { kind: 'system', name: 'import' }, collection: 'initiatives',
 *   state: 'published', data: { title: 'Buurtmoestuin', origin: { name: 'Buurtbudget', sourceId: '17' }, … } })
 */
export const importDocument = async (call: ImportCall): Promise<ImportResult> => {
  const req = await requestFor(call)
  return inTransaction(req, async () => {
    await lockSource(call, req)
    const row = await findImported(call, req)
    if (row) return updateImported(call, row, req)
    setIntent(req, call.collection, null, { kind: 'import', state: call.state, reason: call.reason })
    const made = await call.payload.create({
      collection: call.collection as CollectionSlug,
      data: withWhatWasSaid(call, call.data),
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { outcome: 'created', id: Number(made.id) }
  })
}

/** What a source said of a document the last time: kept with it, to tell what the source changed from what editors did. */
interface Said {
  state: string
  content: Record<string, unknown>
}

const whatIsSaid = ({ data, state }: ImportCall): Said => {
  const { origin, ...content } = contentOf(data)
  return {
    state,
    content: plain({ ...content, origin: { url: (origin as Origin | undefined)?.url } }) as Said['content'],
  }
}

interface Origin {
  name?: string
  sourceId?: string
  url?: string
  imported?: Said | null
}

const withWhatWasSaid = (call: ImportCall, data: Record<string, unknown>): Record<string, unknown> => {
  const origin = call.data.origin as Origin | undefined
  return origin?.sourceId ? { ...data, origin: { ...origin, imported: whatIsSaid(call) } } : data
}

/** Who brings the same in at the same moment waits here, and then finds what the other one wrote. */
const lockSource = async ({ collection, data }: ImportCall, req: PayloadRequest): Promise<void> => {
  const { name = '', sourceId } = (data.origin ?? {}) as Origin
  if (!sourceId) return
  const key = JSON.stringify(['import', collection, name, sourceId])
  await queryRows(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
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

const updateImported = async (call: ImportCall, row: MainRow, req: PayloadRequest): Promise<ImportResult> => {
  const { payload, collection } = call
  const now = whatIsSaid(call)
  const before = (row.origin as Origin | undefined)?.imported ?? null
  const known = before?.content ?? (plain(row) as Said['content'])
  const given = contentOf(call.data)
  const changed = Object.keys(given).filter(
    (name) => !isDeepStrictEqual(now.content[name] ?? null, known[name] ?? null),
  )
  const follows = before !== null && before.state !== call.state && row.state === before.state
  const isSame = before !== null && before.state === call.state && changed.length === 0
  if (isSame) return { outcome: 'unchanged', id: row.id }

  const state = follows ? call.state : String(row.state)
  setIntent(req, collection, row.id, { kind: 'import', state, reason: call.reason })
  await payload.update({
    collection: collection as CollectionSlug,
    id: row.id,
    data: withWhatWasSaid(call, Object.fromEntries(changed.map((name) => [name, given[name]]))),
    depth: 0,
    overrideAccess: true,
    req,
    trash: true,
  })
  return { outcome: 'updated', id: row.id }
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
