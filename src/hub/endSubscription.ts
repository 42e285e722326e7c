import type { Database } from '../feeds/database'

/**
 * Ends a subscription because an administrator wants it, and tells the subscriber (WebSub, 5.2: `hub.mode=denied`).
 *
 * @returns whether there was one to end
 */
export const endSubscription = async (database: Database, id: number): Promise<boolean> => {
  const { rows } = await database.query(
    `with ended as (
       update hub_subscriptions set status = 'ended', end_reason = 'removed', ended_at = now(), secret = null,
         asked_mode = null, asked_id = null, asked_secret = null, wanted_hash = null, wanted_since = null,
         next_try_at = null
       where id = $1 and status <> 'ended' returning id)
     select graphile_worker.add_job('hubDeny', json_build_object('subscription', id), max_attempts => 3::smallint)
     from ended`,
    [id],
  )
  return rows.length > 0
}
