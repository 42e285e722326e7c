import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { tableOf } from '../../db/session'
import { hasField } from './deskScope'
import { titleSql } from './titleSql'

/** What is read of a document for its card. */
export interface CardRow {
  id: number
  title: string | null
  state: string
  updated_at: string | Date
  hidden: boolean | null
  themes: string[]
  areas: string[]
  partner: string | null
  handler_id: number | null
  handler: string | null
  answer_due_at: string | Date | null
  transition: string | null
  scheduled_at: string | Date | null
  counted: string | null
}

/**
 * Selects what cards show, from rows `d` that `rows` has narrowed already: what belongs to them is looked up for those few.
 *
 * @param counted - how many rows there are, as one value.
 */
export const cardRowSql = (req: PayloadRequest, collection: string, rows: SQL, counted: SQL): SQL => {
  const table = (slug: string) => sql.identifier(tableOf(req.payload, slug))
  const has = (name: string) => hasField(req, collection, name)
  const rels = sql.identifier(`${tableOf(req.payload, collection)}_rels`)
  const names = (path: 'themes' | 'areas', label: SQL) =>
    has(path)
      ? sql`(select coalesce(json_agg(${label} order by r."order"), '[]') from ${rels} r
          join ${table(path)} o on o.id = r.${sql.identifier(`${path}_id`)}
          where r.parent_id = d.id and r.path = ${path})`
      : sql`'[]'::json`
  const handler = has('handler')
    ? sql`d.handler_id, (select u.name from ${table('users')} u where u.id = d.handler_id) as handler`
    : sql`null::int as handler_id, null::text as handler`
  return sql`select d.id, ${titleSql(req, collection)} as title, d.state::text as state, d.updated_at, d.hidden,
      ${names('themes', sql`o.title`)} as themes, ${names('areas', sql`o.name`)} as areas,
      ${has('partner') ? sql`(select p.title from ${table('partners')} p where p.id = d.partner_id)` : sql`null::text`} as partner,
      ${handler}, ${has('answerDueAt') ? sql`d.answer_due_at` : sql`null::timestamptz`} as answer_due_at,
      d.scheduled_transition as transition, d.scheduled_at, ${counted} as counted
    from (${rows}) d`
}
