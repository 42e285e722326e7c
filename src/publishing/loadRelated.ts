import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { queryRows, tableOf } from '../db/session'
import { configOf } from './settingsOf'
import type { MainRow, RelatedRows } from './types'

/** Ids by collection: `{ themes: [1, 2], media: [9] }`. */
export type RelatedIds = Record<string, readonly unknown[]>

/** Related rows, and what they are, as `collection:id`: a change of one of them changes the item. */
export interface LoadedRelated extends RelatedRows {
  references: readonly string[]
}

/** Collections in which a row has a parent that filters on it must find too. */
export const TREES: ReadonlySet<string> = new Set(['themes', 'areas'])

/**
 * Loads the rows that an item shows, ancestors of themes and areas included, and keeps them as they are until the
 * transaction ends (FOR SHARE): a theme that is renamed at the same time waits for this item or this item for it,
 * so that the re-projection it queues never misses one.
 *
 * @param options.locks - false for who only looks: nothing is kept, and nobody is waited for.
 *
 * Rows are flat, as the table is: `parent` holds an id, groups are `peoplePermission`; has-many fields are not there.
 */
export const loadRelated = async (
  req: PayloadRequest,
  wanted: RelatedIds,
  { locks = true } = {},
): Promise<LoadedRelated> => {
  const rows = new Map<string, MainRow>()
  for (const collection of Object.keys(wanted).sort()) {
    const ids = [...new Set((wanted[collection] ?? []).map(idOf).filter((id) => id !== null))]
    for (const row of await readRows(req, collection, ids, locks)) rows.set(`${collection}:${row.id}`, row)
  }
  const get = (collection: string, id: unknown) => rows.get(`${collection}:${idOf(id)}`)
  return {
    get,
    list: (collection, ids) =>
      (Array.isArray(ids) ? ids : []).map((id) => get(collection, id)).filter((row) => row !== undefined),
    references: [...rows.keys()].sort(),
  }
}

/** A row and the rows above it, itself first. Stops at a row that is its own ancestor. */
export const withAncestors = (related: RelatedRows, collection: string, row: MainRow): MainRow[] => {
  const chain: MainRow[] = []
  for (
    let at: MainRow | undefined = row;
    at && !chain.includes(at);
    at = related.get(collection, at.parent)
  ) {
    chain.push(at)
  }
  return chain
}

const readRows = async (
  req: PayloadRequest,
  collection: string,
  ids: number[],
  locks: boolean,
): Promise<MainRow[]> => {
  const lock = locks ? sql`for share` : sql``
  if (ids.length === 0 || !configOf(req.payload, collection)) return []
  const table = sql.identifier(tableOf(req.payload, collection))
  const list = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = TREES.has(collection)
    ? await queryRows(
        req,
        sql`with recursive tree as (
              select id, parent_id from ${table} where id in (${list})
              union select up.id, up.parent_id from ${table} up join tree on up.id = tree.parent_id)
            select * from ${table} where id in (select id from tree) order by id ${lock}`,
      )
    : await queryRows(req, sql`select * from ${table} where id in (${list}) order by id ${lock}`)
  return rows.map(toMainRow)
}

/** `participation_level` -> `participationLevel`, `parent_id` -> `parent`, dates -> ISO strings. */
export const toMainRow = (row: Record<string, unknown>): MainRow => {
  const result: Record<string, unknown> = { id: Number(row.id) }
  for (const [column, value] of Object.entries(row)) {
    if (column === 'id') continue
    const name = (column.startsWith('_') ? column : column.replace(/_id$/, '')).replace(
      /(?<=.)_([a-z0-9])/g,
      (_, letter: string) => letter.toUpperCase(),
    )
    result[name] = value instanceof Date ? value.toISOString() : isInstant(value) ? toIso(value) : value
  }
  return result as MainRow
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(value)

const toIso = (value: string): string => {
  const time = new Date(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  return Number.isNaN(time.getTime()) ? value : time.toISOString()
}
