import type { Database } from '../feeds/database'
import type { OutboundReason } from '../outbound/errors/OutboundFailure'
import { QUEUE_DELIVERIES } from './queueDeliveries'
import type { HubFailure } from './Subscription'

/** Which request: one that was replaced meanwhile settles nothing. */
interface Settled {
  id: string
  ask: string
}

const FORGET_ASK = `asked_mode = null, asked_id = null, asked_at = null, asked_secret = null, asked_lease = null,
  asked_topic_url = null, busy_until = null`

/**
 * The subscriber said yes: the subscription is new, or goes on with the lease and the secret that were asked. Who
 * answers is there again: what could not be delivered before is tried at once.
 *
 * @param settled.hadHash - what a new subscriber has: only what differs is delivered
 */
export const settleSubscribed = (
  database: Database,
  { id, ask, hadHash }: Settled & { hadHash: string | null },
) =>
  database.query(
    `with settled as (
       update hub_subscriptions s set status = 'active', verified_at = now(), secret = s.asked_secret,
         topic_url = s.asked_topic_url, lease_until = now() + make_interval(secs => s.asked_lease),
         failures = 0, failing_since = null, last_error = null, last_status = null, ${FORGET_ASK},
         delivered_hash = case when s.status = 'active' then s.delivered_hash else $3 end,
         delivered = case when s.status = 'active' then s.delivered else s.wanted end,
         wanted_hash = case when s.status = 'active' then s.wanted_hash end,
         wanted_since = case when s.status = 'active' then s.wanted_since end,
         next_try_at = case when s.status = 'active' and s.wanted > s.delivered then now() end
       where s.id = $1 and s.asked_id = $2
       returning s.id, s.failures, s.next_try_at)
     ${QUEUE_DELIVERIES} from settled where next_try_at is not null`,
    [id, ask, hadHash],
  )

/** The subscriber said yes to its end. The secret goes. */
export const settleUnsubscribed = (database: Database, { id, ask }: Settled) =>
  database.query(
    `update hub_subscriptions set status = 'ended', end_reason = 'unsubscribed', ended_at = now(), secret = null,
       wanted_hash = null, wanted_since = null, next_try_at = null, ${FORGET_ASK}
     where id = $1 and asked_id = $2`,
    [id, ask],
  )

/** The subscriber said no, or nothing. What was never confirmed ends; what was goes on as it was. */
export const settleRefused = (
  database: Database,
  { id, ask, error, status }: Settled & { error: OutboundReason | HubFailure | null; status: number | null },
) =>
  database.query(
    `update hub_subscriptions s set
       end_reason = case when s.status = 'waiting' then 'unconfirmed' end,
       ended_at = case when s.status = 'waiting' then now() end,
       last_error = case when s.status = 'waiting' then $3 else s.last_error end,
       last_status = case when s.status = 'waiting' then $4::int else s.last_status end,
       status = case when s.status = 'waiting' then 'ended' else s.status end, ${FORGET_ASK}
     where s.id = $1 and s.asked_id = $2`,
    [id, ask, error, status],
  )
