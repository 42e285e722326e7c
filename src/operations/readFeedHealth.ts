import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { BROKEN_AFTER } from './sources/sourceHealth'
import { findSitesBehind } from './sites/findSitesBehind'

/** Whether what is public gets where it should. */
export interface FeedHealth {
  /** When something public last changed (ISO 8601). Null: never. */
  lastChangeAt: string | null
  /** Programs that have a subscription now, and how many of them miss something for more than five minutes. */
  subscribers: number
  subscribersBehind: number
  /** The sites of others, by number, that miss something for more than five minutes. */
  sitesBehind: readonly number[]
  /** The feeds of partners, by number, that could not be read for hours. */
  brokenSources: readonly number[]
  /** Jobs that failed and are tried again, or were given up. */
  failedJobs: number
  /** Jobs that should have begun more than five minutes ago: nobody works through the queue. */
  lateJobs: number
  /** Letters of the last week that could not be sent, or of which nobody knows whether they went. */
  lostMail: number
}

/** Reads how the feeds and the queue are doing: a glance at indexes, nothing is counted that grows with the content. */
export const readFeedHealth = async (req: PayloadRequest): Promise<FeedHealth> => {
  const sites = await findSitesBehind(req, { minutes: 5 })
  const sources = await queryRows<{ id: number }>(
    req,
    sql`select source_id as id from source_states where is_on and failures >= ${BROKEN_AFTER}
        order by source_id limit 100`,
  )
  const [row] = await queryRows<
    Record<Exclude<keyof FeedHealth, 'sitesBehind' | 'brokenSources'>, string | Date | null>
  >(
    req,
    sql`select
          (select at from feed_changes order by seq desc limit 1) as "lastChangeAt",
          (select count(*) from hub_subscriptions where status = 'active') as "subscribers",
          (select count(*) from hub_subscriptions
             where status = 'active' and wanted > delivered and wanted_since < now() - interval '5 minutes') as "subscribersBehind",
          (select count(*) from graphile_worker.jobs where last_error is not null) as "failedJobs",
          (select count(*) from graphile_worker.jobs
             where run_at < now() - interval '5 minutes' and locked_at is null and attempts < max_attempts) as "lateJobs",
          (select count(*) from mail_outbox
             where given_up_at > now() - interval '7 days' and error <> 'gone') as "lostMail"`,
  )
  const at = row?.lastChangeAt ?? null
  return {
    lastChangeAt: at === null ? null : new Date(at).toISOString(),
    subscribers: Number(row?.subscribers ?? 0),
    subscribersBehind: Number(row?.subscribersBehind ?? 0),
    sitesBehind: sites.map(({ id }) => id),
    brokenSources: sources.map(({ id }) => id),
    failedJobs: Number(row?.failedJobs ?? 0),
    lateJobs: Number(row?.lateJobs ?? 0),
    lostMail: Number(row?.lostMail ?? 0),
  }
}
