import type { Database } from '../feeds/database'
import type { OutboundReason } from '../outbound/errors/OutboundFailure'
import { pauseAfter, TRY_FOR } from './limits'
import { QUEUE_DELIVERIES } from './queueDeliveries'
import type { HubFailure } from './Subscription'

/** A try to deliver, and how it went. */
export interface Tried {
  /** Of the subscription. */
  id: string
  /** Which content this was: the row may want a newer one by now. */
  wanted: number
  wanted_seq: string | null
  /** Failed tries before this one. */
  failures: number
  hash: string
  status: number | null
  error: OutboundReason | HubFailure | null
  milliseconds: number
}

/** The receipt goes into the same statement as what it does to the row. */
const RECEIPT = `receipt as (
  insert into hub_deliveries (subscription, change_seq, body_hash, attempt, status, error, milliseconds)
  values ($1, $2, $3, $4, $5, $6, $7))`

const receiptOf = ({ id, wanted_seq, hash, failures, status, error, milliseconds }: Tried): unknown[] => [
  id,
  wanted_seq,
  hash,
  failures + 1,
  status,
  error,
  milliseconds,
]

/** What is left to want: nothing, unless a newer change came while this one was under way. */
const WANTED = (wanted: string) => `
  wanted_hash = case when s.wanted > ${wanted} then s.wanted_hash end,
  wanted_since = case when s.wanted > ${wanted} then s.wanted_since end,
  next_try_at = case when s.wanted > ${wanted} then now() end,
  delivered = ${wanted}, busy_until = null`

/** It arrived. A newer change goes after it at once. */
export const settleSuccess = (database: Database, tried: Tried) =>
  database.query(
    `with ${RECEIPT}, settled as (
       update hub_subscriptions s set ${WANTED('$8')}, delivered_hash = $3, failures = 0, failing_since = null,
         last_success_at = now(), last_status = $5, last_error = null
       where s.id = $1 returning s.id, s.failures, s.next_try_at)
     ${QUEUE_DELIVERIES} from settled where next_try_at is not null`,
    [...receiptOf(tried), tried.wanted],
  )

/** There was nothing that the subscriber does not have already. */
export const settleNothing = (database: Database, { id, wanted }: Pick<Tried, 'id' | 'wanted'>) =>
  database.query(
    `with settled as (
       update hub_subscriptions s set ${WANTED('$2')} where s.id = $1
       returning s.id, s.failures, s.next_try_at)
     ${QUEUE_DELIVERIES} from settled where next_try_at is not null`,
    [id, wanted],
  )

/** It did not arrive: again after a pause, for a day. After that a new change, or a renewal, tries again. */
export const settleFailure = (database: Database, tried: Tried) =>
  database.query(
    `with ${RECEIPT}, settled as (
       update hub_subscriptions s set failures = s.failures + 1, failing_since = coalesce(s.failing_since, now()),
         busy_until = null, last_status = $5, last_error = $6,
         next_try_at = case when now() - coalesce(s.failing_since, now()) < make_interval(secs => $8)
           then now() + make_interval(secs => $9) end
       where s.id = $1 returning s.id, s.failures, s.next_try_at)
     ${QUEUE_DELIVERIES} from settled where next_try_at is not null`,
    [...receiptOf(tried), TRY_FOR / 1000, pauseAfter(tried.failures + 1) / 1000],
  )

/** The callback says that it is gone for good, which ends the subscription (WebSub, 7). */
export const settleGone = (database: Database, tried: Tried) =>
  database.query(
    `with ${RECEIPT}
     update hub_subscriptions set status = 'ended', end_reason = 'gone', ended_at = now(), secret = null,
       asked_mode = null, asked_secret = null, wanted_hash = null, wanted_since = null, next_try_at = null,
       busy_until = null, last_status = $5, last_error = $6 where id = $1`,
    receiptOf(tried),
  )
