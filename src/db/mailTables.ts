import { sql } from '@payloadcms/db-postgres'
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/**
 * The letters that are owed, written in the transaction of what they are about. Holds who gets one by number, never an
 * address or a name, and of the letter only what cannot be looked up again.
 */
const mailOutbox = pgTable(
  'mail_outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** Of the event and who hears of it: the same is never owed twice. */
    key: text('key').notNull().unique(),
    kind: text('kind').notNull(),
    userId: integer('user_id'),
    contactId: integer('contact_id'),
    collection: text('collection').notNull(),
    documentId: text('document_id').notNull(),
    /** What happened: the step, the states, a reason that the reader may know. */
    details: jsonb('details').notNull().default({}),
    /** Whether it goes in one letter with others of that day. */
    isDigest: boolean('is_digest').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
    dueAt: instant('due_at').notNull().defaultNow(),
    /** A sender took it and has not told yet how it went. */
    claimedAt: instant('claimed_at'),
    attempts: integer('attempts').notNull().default(0),
    sentAt: instant('sent_at'),
    /** It will not be sent: it was refused for a day, its receiver is gone, or nobody knows whether it went. */
    givenUpAt: instant('given_up_at'),
    error: text('error'),
  },
  (table) => [
    index('mail_outbox_due_idx')
      .on(table.dueAt)
      .where(sql`sent_at is null and given_up_at is null`),
    index('mail_outbox_user_idx').on(table.userId),
    index('mail_outbox_contact_idx').on(table.contactId),
    index('mail_outbox_trouble_idx')
      .on(table.id)
      .where(sql`given_up_at is not null`),
  ],
)

/** The tables of the mail, by their names in the database. */
export const mailTables = { mail_outbox: mailOutbox }
