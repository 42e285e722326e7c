import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'
import { partnerOf } from '../access/partnerOf'
import { queryRows, tableOf } from '../db/session'
import { settingsOf } from '../publishing/settingsOf'
import type { Workflow } from '../workflow'
import type { BoardCard, BoardColumn } from './desk/BoardCard'
import { writePlace, type BoardPlace } from './desk/boardCursor'
import { cardRowSql, type CardRow } from './desk/cardRowSql'
import type { DeskFilters } from './desk/DeskFilters'
import { deskScopeOf, scopeSql } from './desk/deskScope'
import { filterSqlOf } from './desk/filterSql'
import { toCard } from './desk/toCard'
import { notFound } from './notFound'
import { rolesFor } from './rolesFor'

/** How many cards a column shows at a time. */
const PAGE = 25

/** Beyond this nobody needs to know how many there are, and counting takes time. */
const COUNTED = 100

/**
 * The columns of a board: of each state the documents that changed last, under the access of who asks. All columns
 * come in one statement that reads, of each, some rows of the index on `(state, updated_at)`.
 *
 * @param call.states - which columns.
 * @param call.after - for one column: where its next cards start.
 * @throws OperationRefused (404) for who has no place here.
 */
export const readBoard = async (
  req: PayloadRequest,
  collection: string,
  call: { states: readonly string[]; filters: DeskFilters; after?: BoardPlace | null },
): Promise<BoardColumn[]> => {
  const { scope, workflow, table } = boardOf(req, collection)
  const filter = (await filterSqlOf(req, call.filters))(collection)
  const columns = call.states.filter((state) => workflow.states[state])
  if (columns.length === 0) return []
  const { after } = call
  const parts = columns.map((state) => {
    const where = sql`d.state = ${state} and d.deleted_at is null and ${scopeSql(req, scope, collection)} and ${filter}`
    const place = after
      ? sql`and (d.updated_at, d.id) < (${after.updatedAt}::timestamptz, ${after.id})`
      : sql``
    const rows = sql`select * from ${table} d where ${where} ${place}
      order by d.updated_at desc, d.id desc limit ${PAGE + 1}`
    const counted = sql`(select count(*) from (select 1 from ${table} d where ${where} limit ${COUNTED + 1}) counted)`
    return sql`(${cardRowSql(req, collection, rows, counted)})`
  })
  const found = await queryRows<CardRow>(
    req,
    sql`${sql.join(parts, sql` union all `)} order by updated_at desc, id desc`,
  )
  const toCards = await cardMaker(req, collection, workflow)
  const columnOf = (state: string): BoardColumn => {
    const rows = found.filter((row) => row.state === state)
    const shown = rows.slice(0, PAGE)
    const last = shown.at(-1)
    const count = Number(rows[0]?.counted ?? 0)
    return {
      state,
      cards: toCards(shown),
      count: Math.min(count, COUNTED),
      hasMoreThanCounted: count > COUNTED,
      next: last && rows.length > PAGE ? writePlace(placeOf(last)) : null,
    }
  }
  return columns.map(columnOf)
}

/** One document as its card, or null when it is not for who asks, or in the trash. */
export const readCard = async (
  req: PayloadRequest,
  collection: string,
  id: number,
): Promise<BoardCard | null> => {
  const { scope, workflow, table } = boardOf(req, collection)
  const rows = sql`select * from ${table} d
    where d.id = ${id} and d.deleted_at is null and ${scopeSql(req, scope, collection)}`
  const found = await queryRows<CardRow>(req, cardRowSql(req, collection, rows, sql`null::bigint`))
  const [card] = await (await cardMaker(req, collection, workflow))(found)
  return card ?? null
}

const boardOf = (req: PayloadRequest, collection: string) => {
  const { workflow } = settingsOf(req.payload, collection)
  const scope = deskScopeOf(req)
  if (!workflow || !scope) throw notFound(req)
  return { workflow, scope, table: tableSql(req, collection) }
}

const tableSql = (req: PayloadRequest, collection: string): SQL =>
  sql`${sql.identifier(tableOf(req.payload, collection))}`

const placeOf = ({ id, updated_at }: CardRow): BoardPlace => ({
  id: Number(id),
  updatedAt: new Date(updated_at).toISOString(),
})

/** Roles depend on who handles a document only: on a board of its own documents a partner has the same everywhere. */
const cardMaker = async (req: PayloadRequest, collection: string, workflow: Workflow) => {
  const actor = actorOf(req)
  const partner = partnerOf(actor)
  const rolesWith = (handler: number | null) => rolesFor(req, actor, collection, { partner, handler })
  const asHandler = await rolesWith(actor.kind === 'user' ? actor.id : null)
  const otherwise = await rolesWith(null)
  const isStaff = partner === null
  const now = new Date()
  return (rows: readonly CardRow[]): BoardCard[] =>
    rows.map((row) => {
      const isMine = actor.kind === 'user' && Number(row.handler_id) === actor.id
      return toCard(row, workflow, isMine ? asHandler : otherwise, { isStaff, now })
    })
}
