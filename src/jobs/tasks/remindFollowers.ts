import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { effectiveStateSql } from '../../feeds/effectiveState'
import { hasFeeds } from '../../publishing/settingsOf'
import { queueJob } from '../queueJob'

/** Days before it opens or closes that followers hear of it. */
const OPENS_WITHIN = 3
const CLOSES_WITHIN = 7

/** Days after it opened that nobody hears that it closes: the letter that it opened said so. */
const RESTS_FOR = 2

/**
 * Owes letters to who follows a subsidy window, one of its themes, or a theme above those: it opens soon, it opened, it
 * closes soon, it is suspended or cancelled. Once for each address, window and occasion: the key of the letter is that of
 * the earliest follower with that address, and whoever runs at the same time waits. Goes by what the public sees now, so
 * that what is hidden or withdrawn is told to nobody, and who began to follow later does not hear of what was so already.
 */
export const remindFollowers = async (payload: Payload): Promise<void> => {
  // A site that publishes nothing has nothing to follow.
  if (!hasFeeds(payload)) return
  const req = await createLocalReq({}, payload)
  const [followers, windows] = ['followers', 'subsidy-windows'].map((name) =>
    sql.identifier(tableOf(payload, name)),
  )
  await inTransaction(req, async () => {
    await queryRows(req, sql`select pg_advisory_xact_lock(7211032)`)
    const owed = await queryRows(
      req,
      sql`with shown as (
            select document_id as id, themes, opens_at, closes_at, greatest(opens_at, published_at) as open_since,
              ${sql.raw(effectiveStateSql('now()'))} as now_state
            from feed_items
            where type = 'subsidy-windows' and state in ('announced', 'open', 'suspended', 'cancelled')
          ), happening as (
            select id, themes, 'opens' as occasion, null::timestamptz as since from shown
            where now_state = 'announced' and opens_at <= now() + make_interval(days => ${OPENS_WITHIN})
            union all
            select id, themes, 'opened', open_since from shown where now_state = 'open'
            union all
            select id, themes, 'closes', null from shown
            where now_state = 'open' and closes_at <= now() + make_interval(days => ${CLOSES_WITHIN})
              and open_since <= now() - make_interval(days => ${RESTS_FOR})
            union all
            select shown.id, themes, now_state, state_changed_at
            from shown join ${windows} stored on stored.id = shown.id::int
            where now_state in ('suspended', 'cancelled')
          ), reached as (
            select distinct on (happening.id, occasion, email) follower.id as follower, happening.id as window_id, occasion, email
            from happening join ${followers} follower
              on follower.subsidy_window_id = happening.id::int
              or follower.theme_id in (select source::int from feed_vocabulary where kind = 'theme' and code = any(themes))
            where confirmed_at is not null and (since is null or confirmed_at <= since)
            order by happening.id, occasion, email, confirmed_at, follower.id
          )
          insert into mail_outbox (key, kind, collection, document_id, details)
          select 'followNews:' || window_id || ':' || occasion || ' follower:' || follower, 'followNews', 'followers',
            follower::text, jsonb_build_object('window', window_id, 'occasion', occasion)
          from reached
          where not exists (
            select 1 from ${followers} same join mail_outbox told
              on told.key = 'followNews:' || window_id || ':' || occasion || ' follower:' || same.id
            where same.email = reached.email)
          on conflict (key) do nothing
          returning id`,
    )
    if (owed.length > 0) await queueJob(req, 'sendMail', {})
  })
}
