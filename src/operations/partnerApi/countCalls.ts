import type { Payload } from 'payload'
import { poolOf } from '../../db/poolOf'
import type { Limit } from './limits'

/** What is left of a limit. */
export interface Allowance extends Limit {
  isAllowed: boolean
  left: number
  /** Seconds until the window ends. */
  reset: number
}

/**
 * Counts calls against a limit, for every process that answers: in a table, outside of transactions. What is refused does
 * not count.
 *
 * @param caller - `apiKey:3`
 * @param calls - as many as this call counts for; not more than the limit itself
 */
export const countCalls = async (
  payload: Payload,
  caller: string,
  limit: Limit,
  calls: number,
): Promise<Allowance> => {
  const { policy, quota, window } = limit
  const pool = poolOf(payload)
  const { rows } = await pool.query<Counted>(
    `insert into api_calls as c (caller, policy, started_at, calls) values ($1, $2, now(), $3)
     on conflict (caller, policy) do update set
       started_at = case when ${isOver} then now() else c.started_at end,
       calls = case when ${isOver} then $3 else c.calls + $3 end
     where ${isOver} or c.calls + $3 <= $5
     returning calls, ${remaining} as reset`,
    [caller, policy, calls, window, quota],
  )
  const [counted] = rows
  if (counted) return { ...limit, isAllowed: true, left: quota - counted.calls, reset: counted.reset }
  const { rows: kept } = await pool.query<Counted>(
    `select calls, ${remaining.replaceAll('$4', '$3')} as reset from api_calls c where caller = $1 and policy = $2`,
    [caller, policy, window],
  )
  const { calls: used = quota, reset = window } = kept[0] ?? {}
  return { ...limit, isAllowed: false, left: Math.max(0, quota - used), reset }
}

interface Counted {
  calls: number
  reset: number
}

const isOver = `c.started_at <= now() - make_interval(secs => $4)`
// The start is kept to the millisecond, so that it may lie just ahead.
const remaining = `least($4, greatest(1, ceil(extract(epoch from c.started_at - now()) + $4)))::integer`
