import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import type { AgendaEntry, AgendaKind } from './desk/AgendaEntry'
import { AWAITING_ANSWER } from './desk/awaitingAnswer'
import type { DeskFilters } from './desk/DeskFilters'
import { deskScopeOf, hasField, scopeSql, type DeskScope } from './desk/deskScope'
import { filterSqlOf } from './desk/filterSql'
import { readPlans } from './desk/readPlans'
import { readWindowMoney } from './desk/readWindowMoney'
import { titleSql } from './desk/titleSql'

/** What the calendar shows of a period, in the order of time. */
export interface Agenda {
  entries: AgendaEntry[]
  /** Of something there was more than a page can show. */
  isCut: boolean
}

/** How much of one thing a period shows. */
const MOST = 400

/** A plan is late after this long, in milliseconds: until then the worker may be on its way. */
const GRACE = 5 * 60_000

/** Where the calendar finds what happens when: a column with an index, and which rows count. */
interface Source {
  kind: AgendaKind
  what: AgendaEntry['what']
  collection: string
  column: string
  where: SQL
}

/** What is off will not happen, whatever its dates say. */
const goesAhead = (...off: string[]): SQL =>
  sql`d.state not in (${sql.join(
    off.map((state) => sql`${state}`),
    sql`, `,
  )})`

const SOURCES: readonly Source[] = [
  ...['ideas', 'initiatives', 'events', 'subsidy-windows'].map((collection): Source => ({
    kind: 'publication',
    what: 'published',
    collection,
    column: 'published_at',
    where: sql`d._status = 'published' and d.hidden is not true`,
  })),
  {
    kind: 'answer',
    what: 'answerDue',
    collection: 'ideas',
    column: 'answer_due_at',
    where: sql`d.state in (${sql.join(
      AWAITING_ANSWER.map((state) => sql`${state}`),
      sql`, `,
    )})`,
  },
  {
    kind: 'event',
    what: 'starts',
    collection: 'events',
    column: 'starts_at',
    where: goesAhead('refused', 'cancelled', 'withdrawn'),
  },
  {
    kind: 'window',
    what: 'opens',
    collection: 'subsidy-windows',
    column: 'opens_at',
    where: goesAhead('cancelled', 'withdrawn'),
  },
  {
    kind: 'window',
    what: 'closes',
    collection: 'subsidy-windows',
    column: 'closes_at',
    where: goesAhead('cancelled', 'withdrawn'),
  },
]

/**
 * What happens in a period: publications, dates for answers, events, windows that open and close, and planned steps.
 * Staff see everything, a partner what is its own, others nothing. Every part is a range of an index.
 *
 * @param call.from - the first instant of the period.
 * @param call.to - the first instant after it.
 */
export const readAgenda = async (
  req: PayloadRequest,
  call: { from: Date; to: Date; kinds: readonly AgendaKind[]; filters: DeskFilters; now: Date },
): Promise<Agenda> => {
  const scope = deskScopeOf(req)
  if (!scope) return { entries: [], isCut: false }
  const filter = await filterSqlOf(req, call.filters)
  const entries: AgendaEntry[] = []
  let isCut = false
  for (const source of SOURCES) {
    if (!call.kinds.includes(source.kind) || !hasField(req, source.collection, 'state')) continue
    const found = await readSource(req, source, scope, { ...call, filter: filter(source.collection) })
    if (found.length > MOST) isCut = true
    entries.push(...found.slice(0, MOST))
  }
  if (call.kinds.includes('planned')) entries.push(...(await plansIn(req, scope, call, filter)))
  const sorted = entries.sort((a, b) => a.at.localeCompare(b.at))
  return { entries: await withMoney(req, sorted), isCut }
}

const withMoney = async (req: PayloadRequest, entries: AgendaEntry[]): Promise<AgendaEntry[]> => {
  const windows = new Set(entries.filter(({ kind }) => kind === 'window').map(({ id }) => id))
  const money = await readWindowMoney(req, [...windows])
  return entries.map((entry) => {
    const ofThis = entry.kind === 'window' ? money.get(entry.id) : undefined
    return ofThis ? { ...entry, money: ofThis } : entry
  })
}

const readSource = async (
  req: PayloadRequest,
  { kind, what, collection, column, where }: Source,
  scope: DeskScope,
  { from, to, now, filter }: { from: Date; to: Date; now: Date; filter: SQL },
): Promise<AgendaEntry[]> => {
  const at = sql`d.${sql.identifier(column)}`
  const rows = await queryRows<{ id: number; title: string | null; state: string; at: string | Date }>(
    req,
    sql`select d.id, ${titleSql(req, collection)} as title, d.state::text as state, ${at} as at
        from ${sql.identifier(tableOf(req.payload, collection))} d
        where ${at} >= ${from.toISOString()}::timestamptz and ${at} < ${to.toISOString()}::timestamptz
          and d.deleted_at is null and ${where} and ${scopeSql(req, scope, collection)} and ${filter}
        order by ${at}, d.id limit ${MOST + 1}`,
  )
  return rows.map((row) => {
    const instant = new Date(row.at)
    return {
      kind,
      what,
      collection,
      id: Number(row.id),
      title: row.title ?? '',
      state: row.state,
      at: instant.toISOString(),
      isLate: what === 'answerDue' && instant < now,
      step: null,
    }
  })
}

const plansIn = async (
  req: PayloadRequest,
  scope: DeskScope,
  { from, to, now }: { from: Date; to: Date; now: Date },
  filter: (collection: string) => SQL,
): Promise<AgendaEntry[]> => {
  const plans = await readPlans(
    req,
    scope,
    (collection) => sql`d.scheduled_at >= ${from.toISOString()}::timestamptz
      and d.scheduled_at < ${to.toISOString()}::timestamptz and ${filter(collection)}`,
  )
  return plans.map(({ collection, id, title, state, label, at }) => ({
    kind: 'planned',
    what: 'planned',
    collection,
    id,
    title,
    state,
    at,
    isLate: new Date(at).getTime() < now.getTime() - GRACE,
    step: label,
  }))
}
