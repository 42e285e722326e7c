import { sql } from '@payloadcms/db-postgres'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/** How it goes with each feed of a partner that is read: one row beside its document. Written by the job alone. */
const sourceStates = pgTable(
  'source_states',
  {
    sourceId: integer('source_id').primaryKey(),
    isOn: boolean('is_on').notNull().default(false),
    /** When it is looked at next, and until when somebody is looking. */
    nextAt: instant('next_at').notNull().defaultNow(),
    busyUntil: instant('busy_until'),
    checkedAt: instant('checked_at'),
    succeededAt: instant('succeeded_at'),
    changedAt: instant('changed_at'),
    /** Of the last look: what the source answered, or why there was no answer. */
    status: integer('status'),
    error: text('error'),
    /** Failures in a row. */
    failures: integer('failures').notNull().default(0),
    etag: text('etag'),
    lastModified: text('last_modified'),
    format: text('format'),
    title: text('title'),
    entries: integer('entries').notNull().default(0),
    /** What of it could not be read: a list of `{ code, entry }`. */
    problems: jsonb('problems').notNull().default([]),
    /** The settings that its entries were made with, and those of which somebody saw an example. */
    settings: text('settings'),
    previewed: text('previewed'),
  },
  (table) => [
    index('source_states_next_idx')
      .on(table.nextAt)
      .where(sql`is_on`),
  ],
)

/** What was seen in each feed, by the id that it has there, and what became of it here. */
const sourceEntries = pgTable(
  'source_entries',
  {
    sourceId: integer('source_id').notNull(),
    entryId: text('entry_id').notNull(),
    /** `taken`: it is here. `cancelled`: it is here as an event that is off. `refused`: it could not come in. `own`: it came from here. `gone`: withdrawn at the source. */
    state: text('state', { enum: ['taken', 'cancelled', 'refused', 'own', 'gone'] }).notNull(),
    title: text('title').notNull(),
    url: text('url'),
    collection: text('collection'),
    documentId: integer('document_id'),
    /** Of what was taken in: the same again is passed over. */
    digest: text('digest'),
    /** Why it could not come in, in the words of the form: `{ code, nl, en }`. */
    problem: jsonb('problem'),
    imageUrl: text('image_url'),
    mediaId: integer('media_id'),
    firstSeenAt: instant('first_seen_at').notNull().defaultNow(),
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    /** Since when the source names it no longer, without saying that it is gone. */
    missingSince: instant('missing_since'),
    /** When its original was asked for. */
    askedAt: instant('asked_at'),
  },
  (table) => [
    primaryKey({ columns: [table.sourceId, table.entryId] }),
    index('source_entries_document_idx').on(table.collection, table.documentId),
    index('source_entries_missing_idx')
      .on(table.sourceId, table.missingSince)
      .where(sql`missing_since is not null`),
  ],
)

/** The tables about feeds that are read, by their names in the database. */
export const sourceTables = { source_states: sourceStates, source_entries: sourceEntries }
