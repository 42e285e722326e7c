import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf, type Actor } from '../../access/actor'
import { isEditorActor } from '../../access/isEditor'
import { findSubCeiling } from '../../collections/SubsidyWindows/ceilings'
import { queryRows, tableOf } from '../../db/session'
import { setIntent } from '../../hooks/writePlan'
import type { PreparedRow } from '../../import/fields/PreparedRow'
import { RowRefused } from '../../import/run/RowWriter'
import { readMainRow } from '../../publishing/readMainRow'
import type { MainRow } from '../../publishing/types'
import { performTransition } from '../performTransition'
import { requestFor } from '../requestFor'
import { checkCeiling, type CeilingTally } from './checkCeiling'
import type { FileImport } from './FileImport'
import { changedFields } from './grantChanges'
import { grantProblems } from './grantProblems'
import { grantSteps, stateWanted } from './grantSteps'
import type { TakenRow } from './takeRow'

/** What a file with grants knows beside its rows. */
export interface GrantFile {
  file: FileImport
  /** Who brought it, in whose name it is done. Only of an admin a grant may stand above the ceiling. */
  actor: Actor
  /** What rows that were only tried would take of the money; null while they are taken in for real. */
  tally: CeilingTally | null
}

/**
 * Takes in one row with a grant, in the transaction of the request. It is found back by its window and reference. What the row
 * says otherwise is written; a decision that went on becomes a step. The same again writes nothing.
 *
 * @throws RowRefused, and what the workflow of grants has against it
 */
export const takeGrantRow = async (
  base: PayloadRequest,
  source: GrantFile,
  { data: { state: said, reason: given, ...cells } }: PreparedRow,
): Promise<TakenRow> => {
  if (!isEditorActor(source.actor)) throw new RowRefused([grantProblems.editorsOnly])
  const req = await requestFor({ payload: base.payload, req: base, actor: source.actor })
  const data = {
    ...cells,
    ...('initiative' in cells ? { initiative: await findInitiative(req, cells) } : {}),
    ...('subCeiling' in cells ? { subCeiling: await findPart(req, cells) } : {}),
  }
  const row = await findGrant(req, data)
  const wanted = stateWanted(said, data, row)
  if (!row && wanted === 'refused') return { outcome: 'skipped', documentId: null }
  const steps = grantSteps(row, wanted)
  const changed = row ? changedFields(data, row) : data
  if (row && steps.length === 0 && Object.keys(changed).length === 0)
    return { outcome: 'unchanged', documentId: row.id }

  const document: Record<string, unknown> = { ...row, ...data, state: wanted }
  if ('exception' in changed && exceptionOf(document) && !isAdmin(source.actor))
    throw new RowRefused([{ ...grantProblems.adminsOnly, field: 'exception.ground' }])
  const taken = await checkCeiling(req, { document, row, tally: source.tally })
  const reason = typeof given === 'string' && given !== '' ? given : REASON[source.file.language]
  const id = row
    ? await writeGrant(req, { row, changed, steps, reason })
    : await makeGrant(req, data, wanted, reason)
  taken.count()
  return { outcome: row ? 'updated' : 'created', documentId: id }
}

const isAdmin = (actor: Actor): boolean => actor.kind === 'user' && actor.role === 'admin'

const REASON = {
  nl: 'Ingelezen uit het bestand van het subsidiesysteem.',
  en: 'Read from the file of the subsidy system.',
}

/** A grant that the file knows for the first time enters in the state that it says, held to what that state asks. */
const makeGrant = async (
  req: PayloadRequest,
  data: Record<string, unknown>,
  state: string,
  reason: string,
): Promise<number> => {
  setIntent(req, 'grants', null, { kind: 'import', state, reason })
  const made = await req.payload.create({
    collection: 'grants',
    data: { ...data, isReservation: state === 'reserved' } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Number(made.id)
}

const writeGrant = async (
  req: PayloadRequest,
  call: { row: MainRow; changed: Record<string, unknown>; steps: readonly string[]; reason: string },
): Promise<number> => {
  const { row, changed, steps, reason } = call
  const collection = 'grants' as CollectionSlug
  const { payload } = req
  if (Object.keys(changed).length > 0)
    await payload.update({ collection, id: row.id, data: changed, depth: 0, overrideAccess: true, req })
  for (const transition of steps)
    await performTransition({ payload, req, collection, id: row.id, transition, reason })
  return row.id
}

/** Locks the grant: before its window, as everywhere (docs/decisions/0029-order-of-locks.md). */
const findGrant = async (
  req: PayloadRequest,
  { window, reference }: Record<string, unknown>,
): Promise<MainRow | null> => {
  const table = sql.identifier(tableOf(req.payload, 'grants'))
  const [found] = await queryRows<{ id: number }>(
    req,
    sql`select id from ${table} where window_id = ${Number(window)} and reference = ${String(reference)}
        order by id limit 1 for update`,
  )
  return found ? readMainRow(req.payload, 'grants', Number(found.id), req) : null
}

/** The part of the ceiling by its key, as it is kept. What fits none stays as it is, and is refused. */
const findPart = async (
  req: PayloadRequest,
  { subCeiling, window }: Record<string, unknown>,
): Promise<unknown> => {
  const id = idOf(window)
  if (typeof subCeiling !== 'string' || subCeiling === '' || id === null) return subCeiling
  const found = await readMainRow(req.payload, 'subsidy-windows', id, req)
  return (found && findSubCeiling(found, subCeiling)?.key) ?? subCeiling
}

/** By urn, number, slug, or an address that ends in that slug. */
const findInitiative = async (
  req: PayloadRequest,
  { initiative }: Record<string, unknown>,
): Promise<number | null> => {
  if (typeof initiative !== 'string' || initiative === '') return null
  const slug = /([^/?#]+)\/?(?:[?#].*)?$/.exec(initiative)?.[1] ?? initiative
  const table = sql.identifier(tableOf(req.payload, 'initiatives'))
  const [found] = await queryRows<{ id: number }>(
    req,
    sql`select id from ${table} where deleted_at is null
          and (urn = ${initiative.toLowerCase()} or slug = ${slug.toLowerCase()}) limit 1`,
  )
  if (found) return Number(found.id)
  throw new RowRefused([{ ...grantProblems.noInitiative, field: 'initiative' }])
}

const exceptionOf = ({ exception }: Record<string, unknown>): unknown =>
  (exception as { ground?: unknown } | null | undefined)?.ground
