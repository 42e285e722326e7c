import { sql } from '@payloadcms/db-postgres'
import {
  bigint,
  bigserial,
  customType,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

/** A 64-bit transaction id, as text on this side. PostgreSQL 17, 8.19. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/**
 * Who is told of changes in which feed (W3C WebSub). The row is the truth about what was asked, what was confirmed and
 * what has still to be delivered; jobs only wake somebody up to look at it.
 */
const hubSubscriptions = pgTable(
  'hub_subscriptions',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    callback: text('callback').notNull(),
    callbackHost: text('callback_host').notNull(),
    /** The one address of the feed, without scheme and host: the same however a subscriber spells it. */
    topic: text('topic').notNull(),
    /** As the subscriber spells it: confirmations repeat it. */
    topicUrl: text('topic_url').notNull(),
    secret: text('secret'),
    status: text('status', { enum: ['waiting', 'active', 'ended'] })
      .notNull()
      .default('waiting'),
    endReason: text('end_reason', { enum: ['unsubscribed', 'unconfirmed', 'expired', 'gone', 'removed'] }),
    createdAt: instant('created_at').notNull().defaultNow(),
    verifiedAt: instant('verified_at'),
    leaseUntil: instant('lease_until'),
    endedAt: instant('ended_at'),
    /** What was asked last and is not confirmed yet. */
    askedMode: text('asked_mode', { enum: ['subscribe', 'unsubscribe'] }),
    askedId: text('asked_id'),
    askedAt: instant('asked_at'),
    askedSecret: text('asked_secret'),
    askedLease: integer('asked_lease'),
    askedTopicUrl: text('asked_topic_url'),
    /** Counts the contents that there were to deliver; `delivered` is the one that arrived last. */
    wanted: integer('wanted').notNull().default(0),
    delivered: integer('delivered').notNull().default(0),
    wantedSince: instant('wanted_since'),
    wantedHash: text('wanted_hash'),
    wantedSeq: bigint('wanted_seq', { mode: 'number' }),
    deliveredHash: text('delivered_hash'),
    /** The next moment at which the clock changes the feed. */
    boundary: instant('boundary'),
    nextTryAt: instant('next_try_at'),
    busyUntil: instant('busy_until'),
    /** Failed tries in a row, and when the first of them was. */
    failures: integer('failures').notNull().default(0),
    failingSince: instant('failing_since'),
    lastAttemptAt: instant('last_attempt_at'),
    lastSuccessAt: instant('last_success_at'),
    lastStatus: integer('last_status'),
    lastError: text('last_error'),
  },
  (table) => [
    uniqueIndex('hub_subscriptions_callback_topic_idx').on(table.callback, table.topic),
    index('hub_subscriptions_topic_idx').on(table.topic),
    index('hub_subscriptions_host_idx').on(table.callbackHost),
    // As the page of the panel has them: trouble first, what ended last.
    index('hub_subscriptions_page_idx').on(
      sql`(status = 'ended')`,
      sql`(failures > 0) desc`,
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('hub_subscriptions_due_idx')
      .on(table.nextTryAt)
      .where(sql`next_try_at is not null`),
  ],
)

/** A receipt of each try to deliver. Old ones go at night. */
const hubDeliveries = pgTable(
  'hub_deliveries',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    subscription: bigint('subscription', { mode: 'number' })
      .notNull()
      .references(() => hubSubscriptions.id, { onDelete: 'cascade' }),
    /** The number of the newest line of `feed_changes` that led to it; null when the clock did. */
    changeSeq: bigint('change_seq', { mode: 'number' }),
    bodyHash: text('body_hash').notNull(),
    attempt: integer('attempt').notNull(),
    status: integer('status'),
    error: text('error'),
    milliseconds: integer('milliseconds').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    index('hub_deliveries_subscription_idx').on(table.subscription, table.id),
    index('hub_deliveries_at_idx').on(table.at),
  ],
)

/** How far the changes were looked through for subscribers: one row. */
const hubProgress = pgTable('hub_progress', {
  id: integer('id').primaryKey(),
  epoch: text('epoch').notNull(),
  /** The oldest transaction that was busy at the last look: everything before it was seen. */
  xmin: xid8('xmin_seen').notNull(),
})

/** The tables of the WebSub hub, by their names in the database. */
export const hubTables = {
  hub_subscriptions: hubSubscriptions,
  hub_deliveries: hubDeliveries,
  hub_progress: hubProgress,
}
