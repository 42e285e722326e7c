import { type Position, startPosition } from './changesPosition'
import { CLUSTERS, frontier } from './changesSql'
import type { Database } from './database'
import { ChangesExpired } from './errors/ChangesExpired'

/**
 * The place from which on every change at or after an instant is read. Lines stand in the order of their
 * transactions, which need not be that of their instants: a few from before it may come along.
 *
 * @param instant - ISO 8601
 * @throws ChangesExpired when withdrawals of after the instant were pruned
 */
export const findPositionAt = async (
  database: Database,
  instant: string,
  type: string | null,
): Promise<Position> => {
  const { rows } = await database.query<Found>(AT_INSTANT, [instant])
  const [found] = rows
  if (found?.before && Date.parse(instant) < found.before.getTime())
    throw new ChangesExpired(found.before.toISOString())
  return toPosition(found, type)
}

/** The place of a reader that has everything that is public in this snapshot. What was not over yet comes after it. */
export const findFrontier = async (database: Database, type: string | null): Promise<Position> => {
  const { rows } = await database.query<Found>(NOW)
  return toPosition(rows[0], type)
}

/**
 * Names what is public in this snapshot: equal data has equal names, on every server and after every restart, and other
 * data never has the same one. Lines that can only be told once a transaction of before them is over count too, so a name
 * may change when that one ends without having changed anything.
 */
export const findMark = async (database: Database): Promise<string> => {
  const { rows } = await database.query<Found & { waiting: string }>(MARK)
  const [found] = rows
  return JSON.stringify([found?.epoch, found?.xid, found?.seq, found?.at, found?.waiting])
}

interface Found {
  before: Date | null
  epoch: string | null
  xid: string | null
  seq: string | null
  at: Date | null
}

const toPosition = (found: Found | undefined, type: string | null): Position =>
  found?.epoch && found.xid && found.seq && found.at
    ? { epoch: found.epoch, xid: found.xid, seq: found.seq, at: found.at.getTime(), prunedAt: 0, type }
    : startPosition(type)

const place = (before?: string) => `
  select horizon.before, place.epoch, place.xid::text as xid, place.seq::text as seq, place.at
  from (select 1) one left join horizon on true left join (${frontier(before)}) place on true`

const NOW = `with recursive ${CLUSTERS} ${place()}`

const MARK = `
  with recursive ${CLUSTERS}
  select place.*, (
    select count(*) || ':' || coalesce(sum(seq), 0) from feed_changes line, now
    where line.epoch = now.epoch and line.xid >= now.xmin
  ) as waiting from (${place()}) place`

// Lines are dated when they are committed and stand in the order in which their transactions began. None takes longer
// than an hour: of the lines from the instant on, the one that stands first is among those of the first hour.
const AT_INSTANT = `
  with recursive ${CLUSTERS},
  earliest as materialized (
    select min(at) as at from (
      (select at from feed_changes where kind = 'upsert' and at >= $1::timestamptz order by at limit 1)
      union all
      (select at from feed_changes where kind = 'withdraw' and at >= $1::timestamptz order by at limit 1)
    ) firsts
  ),
  hour as materialized (
    select line.epoch, line.xid, line.seq from feed_changes line cross join earliest
    where line.kind in ('upsert', 'withdraw') and line.at >= earliest.at and line.at < earliest.at + interval '1 hour'
  ),
  first_line as materialized (
    select hour.epoch, epochs.rank, hour.xid, hour.seq from hour join epochs on epochs.epoch = hour.epoch
    order by epochs.rank, hour.xid, hour.seq limit 1
  )
  ${place(`epochs.rank <= coalesce((select rank from first_line), epochs.rank)
      and (line.xid, line.seq) < (
        coalesce((select xid from first_line where epoch = epochs.epoch), '18446744073709551615'::xid8),
        coalesce((select seq from first_line where epoch = epochs.epoch), 0)
      )`)}`
