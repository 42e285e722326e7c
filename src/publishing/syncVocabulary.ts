import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { toMainRow, TREES } from './loadRelated'
import { settingsOf } from './settingsOf'
import { isRowPublic } from './syncItem'
import type { MainRow } from './types'

const KINDS = {
  themes: { kind: 'theme', code: 'slug', title: 'title' },
  partners: { kind: 'partner', code: 'slug', title: 'title' },
  areas: { kind: 'area', code: 'code', title: 'name' },
} as const

/** Keeps the values that the filters of feeds know: public themes and partners, and every area. */
export const syncVocabulary = async (req: PayloadRequest, collection: string, id: number): Promise<void> => {
  if (!(collection in KINDS)) return
  const { kind, code, title } = KINDS[collection as keyof typeof KINDS]
  const table = sql.identifier(tableOf(req.payload, collection))
  const [found] = await queryRows(req, sql`select * from ${table} where id = ${id}`)
  const row = found ? toMainRow(found) : undefined
  const source = String(id)
  if (!row || !isKnown(req, collection, row)) {
    await queryRows(req, sql`delete from feed_vocabulary where kind = ${kind} and source = ${source}`)
    return
  }
  const parent = row.parent ? await parentCode(req, collection, Number(row.parent), code) : null
  const { areaKind, lat, lng } = placeOf(collection, row)
  await queryRows(
    req,
    sql`insert into feed_vocabulary as known (kind, code, title, parent, source, area_kind, lat, lng)
        values (${kind}, ${String(row[code])}, ${String(row[title])}, ${parent}, ${source},
          ${areaKind}, ${lat}::float8, ${lng}::float8)
        on conflict (kind, source) do update
          set code = excluded.code, title = excluded.title, parent = excluded.parent,
            area_kind = excluded.area_kind, lat = excluded.lat, lng = excluded.lng
          where (known.code, known.title, known.parent, known.area_kind, known.lat, known.lng)
            is distinct from (excluded.code, excluded.title, excluded.parent, excluded.area_kind,
              excluded.lat, excluded.lng)`,
  )
  if (TREES.has(collection)) await renameParent(req, collection, id, { kind, code: String(row[code]) })
}

/** Where an area lies, for maps: both numbers or none. */
const placeOf = (collection: string, row: MainRow) => {
  if (collection !== 'areas') return { areaKind: null, lat: null, lng: null }
  const [lat, lng] = [row.latitude, row.longitude].map((value) =>
    value === null || value === undefined ? null : Number(value),
  )
  const isPlaced = typeof lat === 'number' && typeof lng === 'number'
  return {
    areaKind: typeof row.kind === 'string' ? row.kind : null,
    lat: isPlaced ? lat : null,
    lng: isPlaced ? lng : null,
  }
}

/** What lies below names it by its code, which may just have changed. */
const renameParent = (
  req: PayloadRequest,
  collection: string,
  id: number,
  { kind, code }: { kind: string; code: string },
) => {
  const table = sql.identifier(tableOf(req.payload, collection))
  return queryRows(
    req,
    sql`update feed_vocabulary set parent = ${code} where kind = ${kind} and parent is distinct from ${code}
        and source in (select id::text from ${table} where parent_id = ${id})`,
  )
}

const isKnown = (req: PayloadRequest, collection: string, row: MainRow): boolean =>
  collection === 'areas' ? !row.deletedAt : isRowPublic(settingsOf(req.payload, collection), row)

const parentCode = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  code: string,
): Promise<string | null> => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const [row] = await queryRows<{ code: string }>(
    req,
    sql`select ${sql.identifier(code)} as code from ${table} where id = ${id}`,
  )
  return row?.code ?? null
}
