import type { Database } from '../feeds/database'
import type { EndReason } from './Subscription'

/** A subscription as the panel shows it: never the secret, and of the callback the host only, as the rest may be secret too. */
export interface Subscriber {
  id: number
  /** With the port, unless it is the usual one: `ontvanger.example:8443`. */
  host: string
  topic: string
  status: 'waiting' | 'active' | 'ended'
  endReason: EndReason | null
  createdAt: Date
  leaseUntil: Date | null
  endedAt: Date | null
  isSigned: boolean
  /** Whether something waits to be delivered, and since when. */
  isBehind: boolean
  wantedSince: Date | null
  nextTryAt: Date | null
  failures: number
  failingSince: Date | null
  lastSuccessAt: Date | null
  lastStatus: number | null
  lastError: string | null
}

/** A try to deliver. */
export interface Receipt {
  id: number
  at: Date
  attempt: number
  status: number | null
  error: string | null
  milliseconds: number
  /** The number of the change that led to it; null when the clock did. */
  change: number | null
}

/** What a `Subscriber` is read from. */
export const SUBSCRIBER_COLUMNS = `id::int, substring(callback from '^https?://([^/?#]+)') as host, topic, status, end_reason as "endReason", created_at as "createdAt",
  lease_until as "leaseUntil", ended_at as "endedAt", secret is not null as "isSigned", wanted > delivered as "isBehind",
  wanted_since as "wantedSince", next_try_at as "nextTryAt", failures, failing_since as "failingSince",
  last_success_at as "lastSuccessAt", last_status as "lastStatus", last_error as "lastError"`

/** How many of them a page shows. */
export const SUBSCRIBERS_ON_A_PAGE = 100

/** Who is subscribed, those that need attention first; what ended stands at the end. */
export const listSubscribers = async (
  database: Database,
  page = 1,
): Promise<{ subscribers: readonly Subscriber[]; hasMore: boolean }> => {
  const { rows } = await database.query<Subscriber>(
    `select ${SUBSCRIBER_COLUMNS} from hub_subscriptions
     order by status = 'ended', failures > 0 desc, created_at desc, id desc limit $1 offset $2`,
    [SUBSCRIBERS_ON_A_PAGE + 1, (page - 1) * SUBSCRIBERS_ON_A_PAGE],
  )
  return { subscribers: rows.slice(0, SUBSCRIBERS_ON_A_PAGE), hasMore: rows.length > SUBSCRIBERS_ON_A_PAGE }
}

/** One of them with its latest receipts; null when it is not there. */
export const readSubscriber = async (
  database: Database,
  id: number,
): Promise<{ subscriber: Subscriber; receipts: readonly Receipt[] } | null> => {
  const { rows } = await database.query<Subscriber>(
    `select ${SUBSCRIBER_COLUMNS} from hub_subscriptions where id = $1`,
    [id],
  )
  const [subscriber] = rows
  if (!subscriber) return null
  const receipts = await database.query<Receipt>(
    `select id::int, at, attempt, status, error, milliseconds, change_seq::int as change from hub_deliveries
     where subscription = $1 order by id desc limit 50`,
    [id],
  )
  return { subscriber, receipts: receipts.rows }
}

/** How many subscriptions there are, and how many of them do not take what is delivered. */
export const countSubscribers = async (database: Database): Promise<{ active: number; failing: number }> => {
  const { rows } = await database.query<{ active: number; failing: number }>(
    `select count(*)::int as active, (count(*) filter (where failures > 0))::int as failing
     from hub_subscriptions where status = 'active'`,
  )
  return rows[0] ?? { active: 0, failing: 0 }
}
