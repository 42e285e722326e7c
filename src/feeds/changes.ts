import { decodePosition, encodePosition, isStart, type Position, startPosition } from './changesPosition'
import { changesSql } from './changesSql'
import type { Database } from './database'
import { ChangesExpired } from './errors/ChangesExpired'
import { type ItemRow, type LoadedRow, toItemRow } from './load'

/** One line of the changes: which item, and whether it was written or withdrawn. */
export interface Change {
  urn: string
  type: string
  kind: 'upsert' | 'withdraw'
  /** ISO 8601, UTC. */
  at: string
  /** The item as it is now; null for a withdrawal, and for what is not public any more. */
  row: ItemRow | null
}

/** A piece of the changes, with the cursor to go on from. */
export interface Changes {
  changes: readonly Change[]
  /** Give it back to read on; also when nothing is left, for later. */
  cursor: string
  /** Whether there is more to read right now. */
  hasMore: boolean
  /** Whether changes are visible that can only be told once a transaction of before them is over. */
  isWaiting: boolean
}

/** What is asked of the changes. */
interface ChangesOptions {
  /** From an earlier answer; left out: from the beginning. */
  cursor?: string
  /** Where to begin, when that is known otherwise. */
  position?: Position
  /** How many lines. */
  limit?: number
  /** Only of this type. */
  type?: string | null
}

const DAY = 24 * 60 * 60_000

/**
 * Reads what changed after a cursor, in commit-safe order, with the items as they are, all from one statement. A
 * transaction that is still busy could add lines before ones that are visible already, so only lines of transactions
 * are read that are over, with all before them: a reader misses nothing and gets nothing twice. Transactions of an
 * earlier cluster (before a dump was restored) are over by definition.
 *
 * @throws InvalidValue when the cursor is none
 * @throws ChangesExpired when withdrawals after the cursor were pruned, or when the line that it stands at is not
 * there: a backup of before it was restored
 */
export const loadChanges = async (
  database: Database,
  { cursor, position, limit = 1000, type = null }: ChangesOptions = {},
): Promise<Changes> => {
  const asked = position ?? (cursor === undefined ? null : decodePosition(cursor, type))
  const from = asked ?? startPosition(type)
  const { rows } = await database.query<Row>(changesSql(type !== null), [
    from.epoch,
    from.xid,
    from.seq,
    new Date(from.at).toISOString(),
    limit + 1,
    ...(type === null ? [] : [type]),
  ])
  const [state] = rows
  if (!state) throw new Error('The database gave no answer about its changes.')
  if (asked && isExpired(asked, state)) throw new ChangesExpired(state.before?.toISOString() ?? null)
  const prunedAt = asked ? from.prunedAt : (state.pruned_at?.getTime() ?? 0)
  const lines = rows.filter((row): row is Line => row.seq !== null)
  const page = lines.slice(0, limit)
  const hasMore = lines.length > limit
  const last = hasMore ? page.at(-1) : (frontierOf(state) ?? page.at(-1))
  return {
    changes: page.map(toChange),
    cursor: encodePosition(
      last
        ? { epoch: last.epoch, xid: last.xid, seq: last.seq, at: last.at.getTime(), prunedAt, type }
        : { ...from, prunedAt },
    ),
    hasMore,
    isWaiting: state.is_waiting,
  }
}

/**
 * A reader that stands before what was pruned may have missed a withdrawal; one that began from nothing since then
 * has not, as it was never told of what had gone before it began. A day is left for transactions that took long.
 */
const isExpired = (from: Position, state: State): boolean => {
  if (!state.before) return !isStart(from) && !state.is_line
  if (state.is_behind || isStart(from)) return from.prunedAt < state.before.getTime() + DAY
  return !state.is_line && !state.is_horizon
}

/** Where a reader stands that has read everything: also past lines of types that it did not want. */
const frontierOf = ({ last_epoch: epoch, last_xid: xid, last_seq: seq, last_at: at }: State) =>
  epoch !== null && xid !== null && seq !== null && at !== null ? { epoch, xid, seq, at } : null

const toChange = (line: Line): Change => {
  const { urn, type, kind, item, published_at: publishedAt } = line
  return {
    urn,
    type,
    kind,
    at: line.at.toISOString(),
    row: item && publishedAt ? toItemRow({ ...line, kind: 'item', item, at: publishedAt }) : null,
  }
}

/** What is known of the place that a reader stands at. */
interface State {
  is_line: boolean
  is_horizon: boolean
  is_behind: boolean
  is_waiting: boolean
  before: Date | null
  pruned_at: Date | null
  last_epoch: string | null
  last_xid: string | null
  last_seq: string | null
  last_at: Date | null
}

interface Line extends State, Omit<LoadedRow, 'kind' | 'item'> {
  kind: 'upsert' | 'withdraw'
  epoch: string
  xid: string
  seq: string
  item: LoadedRow['item'] | null
  published_at: Date | null
}

type Row = Line | (State & { seq: null })
