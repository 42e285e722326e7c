import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { queryRows, tableOf } from '../../db/session'
import type { DeskFilters } from './DeskFilters'
import { hasField } from './deskScope'

/** What filters narrow to, looked up: themes and areas with all below them, and who is asking for 'me'. Null: all. */
export interface DeskConditions {
  themes: readonly number[] | null
  areas: readonly number[] | null
  partner: number | null
  handler: number | null
}

/** Looks up what filters narrow to. */
export const conditionsOf = async (req: PayloadRequest, filters: DeskFilters): Promise<DeskConditions> => {
  const actor = actorOf(req)
  return {
    themes: filters.theme === null ? null : await branchOf(req, 'themes', filters.theme),
    areas: filters.area === null ? null : await branchOf(req, 'areas', filters.area),
    partner: filters.partner,
    handler: filters.handler === 'me' ? (actor.kind === 'user' ? actor.id : 0) : filters.handler,
  }
}

/**
 * The filters as a condition on rows `d`, for one collection after the other. A filter on what a collection does not
 * have leaves none of it; who handles something is asked by staff only, as others may not know.
 */
export const filterSqlOf = async (
  req: PayloadRequest,
  filters: DeskFilters,
): Promise<(collection: string) => SQL> => conditionSqlOf(req, await conditionsOf(req, filters))

/** The same, of what was looked up already. */
export const conditionSqlOf = (
  req: PayloadRequest,
  { themes, areas, partner, handler }: DeskConditions,
): ((collection: string) => SQL) => {
  const isStaff = isStaffActor(actorOf(req))
  return (collection) => {
    const relates = (path: 'themes' | 'areas', ids: readonly number[]) =>
      hasField(req, collection, path)
        ? sql`exists (select 1 from ${sql.identifier(`${tableOf(req.payload, collection)}_rels`)} r
            where r.parent_id = d.id and r.path = ${path}
              and r.${sql.identifier(`${path}_id`)} in (${list(ids)}))`
        : sql`false`
    const is = (name: 'partner' | 'handler', id: number) =>
      hasField(req, collection, name) ? sql`d.${sql.identifier(`${name}_id`)} = ${id}` : sql`false`
    // What is of a partner is also the partner itself.
    const ofPartner = (id: number) => (collection === 'partners' ? sql`d.id = ${id}` : is('partner', id))
    const conditions = [
      ...(themes ? [relates('themes', themes)] : []),
      ...(areas ? [relates('areas', areas)] : []),
      ...(partner === null ? [] : [ofPartner(partner)]),
      ...(handler === null ? [] : [isStaff ? is('handler', handler) : sql`false`]),
    ]
    return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  }
}

/** A theme or area with everything below it. */
const branchOf = async (req: PayloadRequest, collection: 'themes' | 'areas', id: number) => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const rows = await queryRows<{ id: number }>(
    req,
    sql`with recursive branch as (
          select id from ${table} where id = ${id}
          union select child.id from ${table} child join branch on child.parent_id = branch.id
        ) select id from branch`,
  )
  // A theme that is no more: nothing belongs to it.
  return rows.length === 0 ? [0] : rows.map((row) => Number(row.id))
}

const list = (ids: readonly number[]): SQL =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
