import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { inTransaction, queryRows, tableOf } from '../db/session'
import { contentOf } from '../hooks/engineFields'
import { setIntent } from '../hooks/writePlan'
import { readMainRow } from '../publishing/readMainRow'
import { configOf } from '../publishing/settingsOf'
import type { MainRow } from '../publishing/types'
import { saidAnew, saidBefore, whatIsSaid, type Origin } from './contributions/sourceMemory'
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

const withWhatWasSaid = (call: ImportCall, data: Record<string, unknown>): Record<string, unknown> => {
  const origin = call.data.origin as Origin | undefined
  return origin?.sourceId
    ? { ...data, origin: { ...origin, imported: whatIsSaid(call.data, call.state) } }
    : data
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
  const before = saidBefore(row)
  const given = contentOf(call.data)
  const changed = saidAnew(call.data, whatIsSaid(call.data, call.state), row)
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
