import { isDeepStrictEqual } from 'node:util'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { contentOf } from '../../hooks/engineFields'
import type { MainRow } from '../../publishing/types'

/** What a source said of a document the last time: kept with it, to tell what the source changed from what editors did. */
export interface Said {
  state: string
  content: Record<string, unknown>
  /** What identifies the source, where its name may change. */
  key?: string
}

/** A document's origin, as it is stored. */
export interface Origin {
  name?: string | null
  sourceId?: string | null
  url?: string | null
  imported?: Said | null
}

/** What a source says now, in the shape in which it is remembered. */
export const whatIsSaid = (data: Record<string, unknown>, state: string, key?: string): Said => {
  const { origin, ...content } = contentOf(data)
  const url = (origin as Origin | undefined)?.url
  return { state, content: plain({ ...content, origin: { url } }) as Said['content'], ...(key && { key }) }
}

/** What was said of a document the last time, or null. */
export const saidBefore = (row: MainRow): Said | null => (row.origin as Origin | undefined)?.imported ?? null

/**
 * The fields that a source says otherwise than the last time: what editors changed since is left alone. What was never
 * said is compared with the document itself.
 */
export const saidAnew = (data: Record<string, unknown>, now: Said, row: MainRow): string[] => {
  const known = saidBefore(row)?.content ?? (plain(row) as Said['content'])
  return Object.keys(contentOf(data)).filter(
    (name) => !isDeepStrictEqual(now.content[name] ?? null, known[name] ?? null),
  )
}

/**
 * Remembers what a source said beside the live document and its latest version, whatever becomes of a proposal: what was
 * rejected is not proposed again until the source says something else.
 */
export const rememberSaid = async (
  req: PayloadRequest,
  collection: string,
  id: number,
  said: Said,
): Promise<void> => {
  const table = tableOf(req.payload, collection)
  const text = JSON.stringify(said)
  await queryRows(
    req,
    sql`update ${sql.identifier(table)} set origin_imported = ${text}::jsonb where id = ${id}`,
  )
  await queryRows(
    req,
    sql`update ${sql.identifier(`_${table}_v`)} set version_origin_imported = ${text}::jsonb
        where parent_id = ${id} and latest`,
  )
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
