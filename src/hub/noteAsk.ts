import { randomUUID } from 'node:crypto'
import type { Database } from '../feeds/database'
import { TooManySubscriptions } from './errors/TooManySubscriptions'
import { UnknownSubscription } from './errors/UnknownSubscription'
import { MOST_SUBSCRIPTIONS } from './limits'
import type { SubscriptionAsk } from './Subscription'

/**
 * Notes what a subscriber asks and queues its confirmation, in one statement. What is active stays as it is until the
 * subscriber confirmed (WebSub, 5.3); a later request takes the place of one that waits.
 *
 * @throws TooManySubscriptions, UnknownSubscription
 */
export const noteAsk = async (database: Database, ask: SubscriptionAsk): Promise<void> => {
  const { rows } =
    ask.mode === 'subscribe' ? await noteSubscribe(database, ask) : await noteUnsubscribe(database, ask)
  if (rows.length === 0) throw new UnknownSubscription()
}

/** Queues the confirmation of the rows in `noted`. Tried again when nobody answers, not when the answer is no. */
const QUEUE = `
  select graphile_worker.add_job('hubVerify', json_build_object('subscription', id, 'ask', asked_id),
    job_key => 'hubVerify:' || id, max_attempts => 4::smallint) from noted`

const noteSubscribe = async (database: Database, ask: SubscriptionAsk) => {
  const { callback, topic, topicUrl, secret, lease } = ask
  // A theme got another name: who renews as before keeps one subscription.
  await database.query(
    `update hub_subscriptions s set topic = $3 where callback = $1 and topic_url = $2 and topic <> $3
       and not exists (select 1 from hub_subscriptions other where other.callback = $1 and other.topic = $3)`,
    [callback.href, topicUrl, topic],
  )
  const { rows } = await database.query<{ of_host: number; together: number; known: boolean }>(
    `select count(*) filter (where callback_host = $1)::int as of_host, count(*)::int as together,
       coalesce(bool_or(callback = $2 and topic = $3), false) as known
     from hub_subscriptions where status <> 'ended'`,
    [callback.hostname, callback.href, topic],
  )
  const [{ of_host, together, known } = { of_host: 0, together: 0, known: false }] = rows
  if (!known && (of_host >= MOST_SUBSCRIPTIONS.ofHost || together >= MOST_SUBSCRIPTIONS.together))
    throw new TooManySubscriptions()
  return database.query(
    `with noted as (
       insert into hub_subscriptions as s (callback, callback_host, topic, topic_url, asked_mode, asked_id, asked_at,
         asked_secret, asked_lease, asked_topic_url)
       values ($1, $2, $3, $4, 'subscribe', $5, now(), $6, $7, $4)
       on conflict (callback, topic) do update set asked_mode = 'subscribe', asked_id = $5, asked_at = now(),
         asked_secret = $6, asked_lease = $7, asked_topic_url = $4,
         status = case when s.status = 'ended' then 'waiting' else s.status end,
         created_at = case when s.status = 'ended' then now() else s.created_at end,
         end_reason = null, ended_at = null
       returning id, asked_id)
     ${QUEUE}`,
    [callback.href, callback.hostname, topic, topicUrl, randomUUID(), secret, lease],
  )
}

const noteUnsubscribe = (database: Database, { callback, topic, topicUrl }: SubscriptionAsk) =>
  database.query(
    `with noted as (
       update hub_subscriptions set asked_mode = 'unsubscribe', asked_id = $1, asked_at = now(),
         asked_secret = null, asked_lease = null, asked_topic_url = $4
       where callback = $2 and (topic = $3 or topic_url = $4) and status <> 'ended'
       returning id, asked_id)
     ${QUEUE}`,
    [randomUUID(), callback.href, topic, topicUrl],
  )
