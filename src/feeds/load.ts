import { clockSql, itemsSql, Parameters } from './loadSql'
import { withdrawnSql } from './withdrawnSql'
import type { Cursor, Key } from './cursor'
import type { Database } from './database'
import { clockedTypes } from './effectiveState'
import type { FeedQuery } from './FeedQuery'
import type { Item } from './schema/generated'
import { instantOf } from './text/instant'

/** An item as it stands in `feed_items`. Instants in milliseconds since 1970. */
export interface ItemRow {
  urn: string
  type: string
  state: string
  item: Item
  publishedAt: number
  startsAt: number | null
  endsAt: number | null
  opensAt: number | null
  closesAt: number | null
}

/** What is left of an item that is not public any more: no title, no text, no names. */
export interface Withdrawal {
  urn: string
  type: string
  /** Milliseconds since 1970. */
  at: number
}

/** One page of what a query finds, newest first, from one snapshot of the database. */
export interface LoadedPage {
  rows: readonly ItemRow[]
  withdrawn: readonly Withdrawal[]
  next: Cursor | null
  previous: Cursor | null
  /** The newest change of any item of these types, or the last moment at which the clock changed one of them. */
  changedAt: number | null
  /** The next moment at which the clock changes an item of these types. */
  boundary: number | null
}

/** How many tombstones go on a page, beside the items. */
const WITHDRAWALS_ON_A_PAGE = 100

/** What `loadPage` takes beside the query. */
interface LoadOptions {
  /** Milliseconds since 1970: decides effective states. */
  now: number
  /** Whether tombstones are wanted, and since when (milliseconds since 1970). */
  withdrawals?: { since: number | null } | null
}

/**
 * Loads one page with one statement: a keyset query on `feed_items`, its tombstones, and the moments that matter to
 * caches. Never an OFFSET, never a count.
 */
export const loadPage = async (
  database: Database,
  query: FeedQuery,
  { now, withdrawals = null }: LoadOptions,
): Promise<LoadedPage> => {
  const parameters = new Parameters()
  const isClocked = query.type === 'all' || clockedTypes.includes(query.type)
  const parts = [itemsSql(query, now, parameters), clockSql(query.type, isClocked ? now : null, parameters)]
  if (withdrawals) {
    parts.push(withdrawnSql(query, withdrawals.since, WITHDRAWALS_ON_A_PAGE, parameters))
  }
  const { rows } = await database.query<LoadedRow>(parts.join('\nunion all\n'), parameters.values)

  const isBack = query.cursor?.direction === 'previous'
  const items = cut(
    rows.filter(({ kind }) => kind === 'item'),
    query.limit,
    isBack,
  )
  const gone = cut(
    rows.filter(({ kind }) => kind === 'withdrawn'),
    WITHDRAWALS_ON_A_PAGE,
    isBack,
  )
  const clock = rows.find(({ kind }) => kind === 'clock')
  const hasBeyond = items.hasMore || gone.hasMore
  const [hasNext, hasPrevious] = isBack ? [true, hasBeyond] : [hasBeyond, query.cursor !== null]
  return {
    rows: items.rows.map(toItemRow),
    withdrawn: tombstonesOf(gone.rows),
    next: hasNext ? cursorAt('next', query.cursor, items.rows.at(-1), gone.rows.at(-1)) : null,
    previous: hasPrevious ? cursorAt('previous', query.cursor, items.rows[0], gone.rows[0]) : null,
    changedAt: latest(clock?.at, clock?.opens_at),
    boundary: instantOf(clock?.closes_at),
  }
}

/** A row of the statement, as the driver gives it. */
export interface LoadedRow {
  kind: 'item' | 'withdrawn' | 'clock'
  urn: string
  type: string
  state: string
  item: Item
  at: Date
  starts_at: Date | null
  ends_at: Date | null
  opens_at: Date | null
  closes_at: Date | null
}

/** Newest first, without the one row too many that tells whether there is more in the direction of reading. */
const cut = (rows: LoadedRow[], limit: number, isBack: boolean) => {
  const newestFirst = rows.sort(
    (a, b) => b.at.getTime() - a.at.getTime() || (a.urn < b.urn ? 1 : a.urn > b.urn ? -1 : 0),
  )
  const hasMore = newestFirst.length > limit
  return { rows: isBack ? newestFirst.slice(-limit) : newestFirst.slice(0, limit), hasMore }
}

/**
 * The cursor beyond a page. A list that has no row on this page is at its end on the side that was read towards;
 * going on it keeps its place, going back it starts from that end.
 */
const cursorAt = (
  direction: Cursor['direction'],
  from: Cursor | null,
  item: LoadedRow | undefined,
  gone: LoadedRow | undefined,
): Cursor => {
  const stay = (which: 'items' | 'withdrawn') => (from?.direction === direction ? from[which] : null)
  return {
    direction,
    items: item ? keyOf(item) : stay('items'),
    withdrawn: gone ? keyOf(gone) : stay('withdrawn'),
  }
}

/** Each once: what left a front door may have left it in more than one way. */
export const tombstonesOf = (rows: readonly Pick<LoadedRow, 'urn' | 'type' | 'at'>[]): Withdrawal[] => {
  const told = new Set<string>()
  return rows
    .filter(({ urn }) => !told.has(urn) && told.add(urn))
    .map(({ urn, type, at }) => ({ urn, type, at: instantOf(at) ?? 0 }))
}

const keyOf = ({ at, urn }: LoadedRow): Key => [at.getTime(), urn]

const latest = (...dates: (Date | null | undefined)[]): number | null => {
  const instants = dates.map(instantOf).filter((instant) => instant !== null)
  return instants.length > 0 ? Math.max(...instants) : null
}

/** An item as the driver gives it, with its instants as numbers. */
export const toItemRow = (row: Omit<LoadedRow, 'kind'> & { kind?: string }): ItemRow => ({
  urn: row.urn,
  type: row.type,
  state: row.state,
  item: row.item,
  publishedAt: row.at.getTime(),
  startsAt: instantOf(row.starts_at),
  endsAt: instantOf(row.ends_at),
  opensAt: instantOf(row.opens_at),
  closesAt: instantOf(row.closes_at),
})
