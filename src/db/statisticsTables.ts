import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/**
 * What happened to documents, one row for each first time: only for who works here, as it also knows of what never became
 * public. Written by `countStatistics` and by nothing else.
 */
const statisticsFacts = pgTable(
  'statistics_facts',
  {
    type: text('type', { enum: ['ideas', 'initiatives'] }).notNull(),
    documentId: integer('document_id').notNull(),
    measure: text('measure', { enum: ['submitted', 'published', 'answered', 'realised'] }).notNull(),
    /** In the Netherlands: `2027-03`. */
    month: text('month').notNull(),
    /** Slugs of its themes and codes of its areas, with all that lie above them: those that the public knows. */
    themes: text('themes').array().notNull(),
    areas: text('areas').array().notNull(),
    /** The slug of its partner. */
    partner: text('partner'),
    /** Of an answer: whether it came in time, and after how many days of 24 hours. */
    isInTime: boolean('is_in_time'),
    days: doublePrecision('days'),
  },
  (table) => [
    primaryKey({ columns: [table.type, table.documentId, table.measure] }),
    index('statistics_facts_month_idx').on(table.month),
  ],
)

/**
 * How participation went, by month: only what anybody may know. Split by one thing at a time: a row for each month, type and
 * theme, area or partner, and one for all of them. Made from the facts, of the months in which one changed.
 */
const statistics = pgTable(
  'statistics',
  {
    month: text('month').notNull(),
    type: text('type', { enum: ['ideas', 'initiatives'] }).notNull(),
    by: text('by', { enum: ['all', 'theme', 'area', 'partner'] }).notNull(),
    /** The slug of a theme, the code of an area, the slug of a partner; empty for all. */
    code: text('code').notNull(),
    /** Null where it is split: not everything becomes public. */
    submitted: integer('submitted'),
    published: integer('published').notNull(),
    answered: integer('answered').notNull(),
    answeredInTime: integer('answered_in_time').notNull(),
    /** The median; null in a month without answers. */
    daysToAnswer: doublePrecision('days_to_answer'),
    realised: integer('realised').notNull(),
  },
  (table) => [primaryKey({ columns: [table.month, table.type, table.by, table.code] })],
)

/** When was counted: one row, or none before the first time. */
const statisticsCounted = pgTable('statistics_counted', {
  id: integer('id').primaryKey(),
  /** What people are told. */
  countedAt: instant('counted_at').notNull(),
  /** The last time that a figure changed. */
  changedAt: instant('changed_at').notNull(),
  /** By the clock of the database, when the last count began: what changed since is looked at in the next. */
  lookedAt: instant('looked_at').notNull(),
  /** The same, of the last one that looked at everything. */
  completeAt: instant('complete_at').notNull(),
  /** A digest of the themes, areas and partners that it went by. */
  terms: text('terms').notNull(),
})

/**
 * How often feeds were fetched: a row for each day, type and format, with nothing of who fetched them. Added to by every
 * process that serves feeds, once in a while.
 */
const feedReads = pgTable(
  'feed_reads',
  {
    /** In the Netherlands. */
    day: date('day', { mode: 'string' }).notNull(),
    /** `all`, or a type of item. */
    type: text('type').notNull(),
    /** `rss`, `atom`, `json`, `ics`. */
    format: text('format').notNull(),
    requests: integer('requests').notNull(),
    /** The sum of what readers that fetch for many said they fetch for, each once a day. */
    readers: integer('readers').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.type, table.format] })],
)

/** The tables with figures, by their names in the database. */
export const statisticsTables = {
  statistics_facts: statisticsFacts,
  statistics,
  statistics_counted: statisticsCounted,
  feed_reads: feedReads,
}
