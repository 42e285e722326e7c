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
import { conditionsOf, conditionSqlOf } from './desk/filterSql'
import { isNarrow } from './desk/isNarrow'
import { toCard } from './desk/toCard'
import { notFound } from './notFound'
import { rolesFor } from './rolesFor'

/** How many cards a column shows at a time. */
const PAGE = 25

/** Beyond this nobody needs to know how many there are, and counting takes time. */
const COUNTED = 100

/**
 * The columns of a board: of each state the documents that changed last, under the access of who asks. All columns
 * come in one statement. Where much is left by the filters it reads, of each, some rows of the index on `(state, updated_at)`;
 * where little is left, it reads all of that.
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
  const conditions = await conditionsOf(req, call.filters)
  const columns = call.states.filter((state) => workflow.states[state])
  if (columns.length === 0) return []
  const where = sql`d.deleted_at is null and ${scopeSql(req, scope, collection)} and ${conditionSqlOf(req, conditions)(collection)}`
  const isFew = !call.after && (await isNarrow(req, scope, collection, conditions))
  const placed = isFew
    ? allAtOnceSql(table, columns, where)
    : sql.join(
        columns.map((state) => sql`(${columnSql({ table, state, where, after: call.after })})`),
        sql` union all `,
      )
  const rows = sql`select d.*, placed.counted from (${placed}) placed join ${table} d using (id)`
  const found = await queryRows<CardRow>(req, cardRowSql(req, collection, rows, sql`d.counted`))
  const toCards = await cardMaker(req, collection, workflow)
  const columnOf = (state: string): BoardColumn => {
    const rows = found.filter((row) => row.state === state).sort(newestFirst)
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

/** Of one state the newest, by the index on `(state, updated_at)`, and how many there are, no further than is shown. */
const columnSql = ({
  table,
  state,
  where,
  after,
}: {
  table: SQL
  state: string
  where: SQL
  after?: BoardPlace | null
}): SQL => {
  const ofState = sql`d.state = ${state} and ${where}`
  const place = after ? sql`and (d.updated_at, d.id) < (${after.updatedAt}::timestamptz, ${after.id})` : sql``
  const counted = sql`(select count(*) from (select 1 from ${table} d where ${ofState} limit ${COUNTED + 1}) counted)`
  return sql`select d.id, ${counted} as counted from ${table} d where ${ofState} ${place}
    order by d.updated_at desc, d.id desc limit ${PAGE + 1}`
}

/** Of each state the newest, out of few documents: all of them are read once. */
const allAtOnceSql = (table: SQL, states: readonly string[], where: SQL): SQL => {
  const list = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  )
  return sql`select id, counted from (
      select d.id, count(*) over (partition by d.state) as counted,
        row_number() over (partition by d.state order by d.updated_at desc, d.id desc) as place
      from ${table} d where d.state in (${list}) and ${where}
    ) each where place <= ${PAGE + 1}`
}

const newestFirst = (one: CardRow, other: CardRow): number =>
  new Date(other.updated_at).getTime() - new Date(one.updated_at).getTime() ||
  Number(other.id) - Number(one.id)

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
