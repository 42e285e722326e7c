import type { Database } from '../feeds/database'
import { SUBSCRIBER_COLUMNS, type Receipt, type Subscriber } from './readSubscribers'

/** A subscription with the latest try to deliver to it; null when nothing was ever sent. */
export interface Delivered extends Subscriber {
  last: Receipt | null
}

/** A try to deliver, and to which subscription. */
export interface ReceiptOf extends Receipt {
  subscription: number
}

const RECEIPT_COLUMNS = `id::int, subscription::int, at, attempt, status, error, milliseconds, change_seq::int as change`

/** Subscriptions by their numbers with what was last sent to each; what ended stands at the end. */
export const readDelivered = async (
  database: Database,
  ids: readonly number[],
): Promise<readonly Delivered[]> => {
  if (ids.length === 0) return []
  const { rows } = await database.query<Subscriber>(
    `select ${SUBSCRIBER_COLUMNS} from hub_subscriptions where id = any($1::bigint[])
     order by status = 'ended', failures > 0 desc, topic, id`,
    [ids],
  )
  const latest = await database.query<ReceiptOf>(
    `select last.* from unnest($1::bigint[]) wanted cross join lateral (
       select ${RECEIPT_COLUMNS} from hub_deliveries where subscription = wanted order by hub_deliveries.id desc limit 1) last`,
    [ids],
  )
  const lastOf = new Map(latest.rows.map((receipt) => [receipt.subscription, receipt]))
  return rows.map((subscriber) => ({ ...subscriber, last: lastOf.get(subscriber.id) ?? null }))
}

/** The latest tries to deliver to any of these subscriptions, newest first. */
export const readReceipts = async (
  database: Database,
  ids: readonly number[],
  limit = 50,
): Promise<readonly ReceiptOf[]> => {
  if (ids.length === 0) return []
  const { rows } = await database.query<ReceiptOf>(
    `select ${RECEIPT_COLUMNS} from hub_deliveries where subscription = any($1::bigint[])
     order by hub_deliveries.id desc limit $2`,
    [ids, limit],
  )
  return rows
}
