import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { isPublic } from '../workflow'
import { buildItem } from './buildItem'
import { readMainRow } from './readMainRow'
import { settingsOf, type CollectionSettings } from './settingsOf'
import type { MainRow } from './types'
import { withdrawItem } from './withdrawItem'
import { writeItem } from './writeItem'

/** What `syncItem` did: wrote the item, took it away, or found that it was right already. */
export type SyncOutcome = 'written' | 'withdrawn' | 'unchanged'

export interface SyncOptions {
  now?: Date
  /** The document was made in this transaction: there is no item yet, and nobody else can write it. */
  isNew?: boolean
}

/**
 * Makes the public item of a document what it should be, in the transaction of the request. Decides from the *main
 * row*, whatever the hook event looked like: a draft edit of a published document leaves the item as it is.
 *
 * @returns what it did, and for a written item the new `publicUpdatedAt`.
 */
export const syncItem = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  { now = new Date(), isNew = false }: SyncOptions = {},
): Promise<{ outcome: SyncOutcome; publicUpdatedAt?: string }> => {
  const settings = settingsOf(req.payload, collection)
  const { mapping } = settings
  if (!mapping) return { outcome: 'unchanged' }

  const row = isNew
    ? await readMainRow(req.payload, collection, id, req)
    : await readLockedRow(req, collection, id)
  if (!row || !isRowPublic(settings, row)) {
    if (isNew) return { outcome: 'unchanged' }
    const outcome = (await withdrawItem(req, { collection, id, row: row ?? undefined }))
      ? 'withdrawn'
      : 'unchanged'
    return { outcome }
  }
  const built = await buildItem(req, {
    mapping,
    workflow: settings.workflow,
    row: await withUrn(req, collection, mapping.toRow?.(row) ?? row),
    now,
  })
  const written = await writeItem(req, {
    collection,
    id,
    state: built.item.state,
    built,
    now,
    isNew,
  })
  if (!written) return { outcome: 'unchanged' }
  if ('publicUpdatedAt' in row && row.publicUpdatedAt !== written.updated)
    await rememberUpdate(req, collection, id, written.updated)
  return { outcome: 'written', publicUpdatedAt: written.updated }
}

/** Whether the public may see this main row: by its workflow, or by what the host said of its own collection. */
export const isRowPublic = ({ workflow, isPublic: byHost }: CollectionSettings, row: MainRow): boolean => {
  if (workflow) return isPublic(workflow, row)
  if (row.deletedAt) return false
  return byHost ? byHost(row) : row._status === undefined || row._status === 'published'
}

const readLockedRow = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<MainRow | undefined> => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const locked = await queryRows(req, sql`select id from ${table} where id = ${id} for update`)
  if (locked.length === 0) return undefined
  return (await readMainRow(req.payload, collection, id, req)) ?? undefined
}

/** A document of a host's collection gets its identity when it is first published; ours have it from the start. */
const withUrn = async (req: PayloadRequest, collection: string, row: MainRow): Promise<MainRow> => {
  if (row.urn) return row
  const urn = `urn:uuid:${randomUUID()}`
  const table = sql.identifier(tableOf(req.payload, collection))
  await queryRows(req, sql`update ${table} set urn = ${urn} where id = ${row.id}`)
  return { ...row, urn }
}

/** Written past Payload on purpose: the version history is about what people changed. */
const rememberUpdate = async (req: PayloadRequest, collection: string, id: number, updated: string) => {
  const table = sql.identifier(tableOf(req.payload, collection))
  await queryRows(req, sql`update ${table} set public_updated_at = ${updated} where id = ${id}`)
}
