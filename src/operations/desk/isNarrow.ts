import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import type { DeskScope } from './deskScope'
import { hasField } from './deskScope'
import type { DeskConditions } from './filterSql'

/** Up to here, reading all that a filter holds and sorting it is quicker than looking for it in the order of the index. */
const FEW = 10_000

/**
 * Whether few documents of a collection are left by what narrows them: one of the filters, or whose they are. Counts no
 * further than it must, in indexes.
 */
export const isNarrow = async (
  req: PayloadRequest,
  scope: DeskScope,
  collection: string,
  { themes, areas, partner, handler }: DeskConditions,
): Promise<boolean> => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const rels = sql.identifier(`${tableOf(req.payload, collection)}_rels`)
  const has = (name: string) => hasField(req, collection, name)
  const related = (path: 'themes' | 'areas', ids: readonly number[] | null): SQL[] =>
    ids && has(path)
      ? [
          sql`select 1 from ${rels} where ${sql.identifier(`${path}_id`)} in (${sql.join(
            ids.map((id) => sql`${id}`),
            sql`, `,
          )})`,
        ]
      : []
  const ofOne = (name: 'partner' | 'handler', id: number | null): SQL[] =>
    id !== null && has(name)
      ? [sql`select 1 from ${table} where ${sql.identifier(`${name}_id`)} = ${id}`]
      : []
  const each = [
    ...related('themes', themes),
    ...related('areas', areas),
    ...ofOne('partner', partner),
    ...ofOne('handler', handler),
    ...(scope === 'all' ? [] : ofOne('partner', scope.partner)),
  ]
  if (each.length === 0) return false
  const counts = each.map((rows) => sql`(select count(*) from (${rows} limit ${FEW + 1}) few)`)
  const [row] = await queryRows<{ least: string }>(
    req,
    sql`select least(${sql.join(counts, sql`, `)}) as least`,
  )
  return Number(row?.least) <= FEW
}
