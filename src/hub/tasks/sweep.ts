import type { HubWork } from '../HubWork'
import { QUEUE_DELIVERIES } from '../queueDeliveries'

/**
 * Every minute: ends what ran out, and wakes up what should be under way and is not, because a worker died with it. The
 * rows say what is to be done, so a job too many does nothing.
 */
export const sweep = async ({ database, log }: Pick<HubWork, 'database' | 'log'>): Promise<void> => {
  const { rowCount } = await database.query(
    `update hub_subscriptions set status = 'ended', end_reason = 'expired', ended_at = now(), secret = null,
       asked_mode = null, asked_secret = null, wanted_hash = null, wanted_since = null, next_try_at = null
     where status = 'active' and lease_until <= now()`,
  )
  if (rowCount) log.info({ subscriptions: rowCount }, 'hub: subscriptions ran out')
  await database.query(
    `${QUEUE_DELIVERIES} from hub_subscriptions
     where status = 'active' and next_try_at < now() - interval '10 seconds'
       and (busy_until is null or busy_until < now())`,
  )
  await database.query(
    `select graphile_worker.add_job('hubVerify', json_build_object('subscription', id, 'ask', asked_id),
       job_key => 'hubVerify:' || id, max_attempts => 4::smallint)
     from hub_subscriptions
     where asked_mode is not null and asked_at < now() - interval '3 minutes'
       and (busy_until is null or busy_until < now())`,
  )
}
