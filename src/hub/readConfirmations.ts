import type { Database } from '../feeds/database'
import { EXCHANGE } from './limits'

/** A line of the changes that somebody wants to know of where it arrived. */
export interface ChangeLine {
  seq: number
  /** When it was committed. */
  at: Date
}

/** How far a change came with one subscription. */
export interface Confirmation {
  subscription: number
  topic: string
  status: 'waiting' | 'active' | 'ended'
  /** When somebody first subscribed, or did so anew after it had ended. */
  createdAt: Date
  /** When a feed that was made after the change arrived, or at the latest if receipts of then are gone; null when none did. */
  confirmedAt: Date | null
  /** Whether the hub has looked at the change, and there is nothing left to deliver. */
  isLevel: boolean
  /** Since when something waits to be delivered. */
  wantedSince: Date | null
  failures: number
  lastError: string | null
  lastStatus: number | null
}

/** Seconds: what is sent so much later than a change was made after it, however long making it took. */
const SURELY_AFTER = 2

/**
 * How far a change came with these subscriptions. It arrived when a delivery succeeded that was sent because of it, or one
 * that began after it was committed: every delivery holds the feed as it is when it leaves. A later number alone says
 * nothing, as changes may commit in another order than that of their numbers.
 */
export const readConfirmations = async (
  database: Database,
  { at, seq }: ChangeLine,
  subscriptions: readonly number[],
): Promise<readonly Confirmation[]> => {
  if (subscriptions.length === 0) return []
  const { rows } = await database.query<Confirmation>(
    `select s.id::int as subscription, s.topic, s.status, s.created_at as "createdAt", level.is_level as "isLevel",
       coalesce((select min(d.at) from hub_deliveries d
        cross join lateral (select d.at - make_interval(secs => d.milliseconds / 1000.0) as began_at) sent
        where d.subscription = s.id and d.error is null
          and (d.change_seq = $2 or began_at > $3::timestamptz + make_interval(secs => $4)
            or (level.is_level and began_at > $3::timestamptz))),
         case when s.last_success_at > $3::timestamptz + make_interval(secs => $5) then s.last_success_at end) as "confirmedAt",
       s.wanted_since as "wantedSince", s.failures, s.last_error as "lastError", s.last_status as "lastStatus"
     from hub_subscriptions s cross join lateral (
       select s.wanted <= s.delivered and coalesce((
         select c.epoch = p.epoch and c.xid < p.xmin_seen from feed_changes c, hub_progress p
         where c.seq = $2 and p.id = 1), false) as is_level) level
     where s.id = any($1::bigint[]) order by s.id`,
    [subscriptions, seq, at, SURELY_AFTER, SURELY_AFTER + EXCHANGE.timeout / 1000],
  )
  return rows
}
