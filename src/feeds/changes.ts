import type { Database } from './database'
import { InvalidValue } from './errors/InvalidValue'

/** One line of the changes: which item, and whether it was written or withdrawn. */
export interface Change {
  urn: string
  type: string
  kind: 'upsert' | 'withdraw'
  /** ISO 8601, UTC. */
  at: string
}

/** A piece of the changes, with the cursor to go on from. */
export interface Changes {
  changes: readonly Change[]
  /** Give it back to read on; also when nothing is left, for later. */
  cursor: string
  /** Whether there is more to read right now. */
  hasMore: boolean
}

/** Where a reader is: epoch (the database cluster), transaction id, number. */
type Position = readonly [epoch: string, xid: string, seq: string]

const START: Position = ['', '0', '0']

/**
 * Reads what changed after a cursor, in commit-safe order. A transaction that is still busy could add lines before
 * ones that are visible already, so only lines of transactions are read that are over, with all before them: a
 * reader misses nothing and gets nothing twice. Transactions of an earlier cluster (before a dump was restored) are
 * over by definition.
 *
 * @param options.cursor - from an earlier answer; left out: from the beginning
 * @throws InvalidValue when the cursor is none
 */
export const loadChanges = async (
  database: Database,
  { cursor, limit = 1000 }: { cursor?: string; limit?: number } = {},
): Promise<Changes> => {
  const from = cursor === undefined ? START : decode(cursor)
  const { rows } = await database.query<Row>(SQL, [...from, limit + 1])
  const lines = rows.slice(0, limit)
  const last = lines.at(-1)
  return {
    changes: lines.map(({ urn, type, kind, at }) => ({ urn, type, kind, at: at.toISOString() })),
    cursor: encode(last ? [last.epoch, last.xid, last.seq] : from),
    hasMore: rows.length > limit,
  }
}

const SQL = `
  select urn, type, kind, at, epoch, xid::text as xid, seq::text as seq from feed_changes
  where (epoch, xid, seq) > ($1, $2::text::xid8, $3::bigint)
    and (epoch <> noaber_epoch() or xid < pg_snapshot_xmin(pg_current_snapshot()))
  order by epoch, feed_changes.xid, feed_changes.seq
  limit $4`

interface Row extends Omit<Change, 'at'> {
  at: Date
  epoch: string
  xid: string
  seq: string
}

const encode = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url')

const decode = (cursor: string): Position => {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (isPosition(position)) return position
  } catch {
    // Not JSON: refused below, like everything else that is no position.
  }
  throw new InvalidValue('cursor', cursor, {
    nl: 'Neem de cursor over uit een eerder antwoord, of begin zonder cursor.',
    en: 'Take the cursor from an earlier answer, or begin without one.',
  })
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((part) => typeof part === 'string') &&
  !String(value[0]).includes('\u0000') &&
  [value[1], value[2]].every((part) => /^\d{1,18}$/.test(String(part)))
