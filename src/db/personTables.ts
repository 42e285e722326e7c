import {
  bigserial,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * What was done with the data of people, so that the organisation can account for it (GDPR, article 5, second paragraph).
 * Holds no data of theirs: a mark that cannot be read back, and numbers.
 */
const personLog = pgTable(
  'person_log',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true, precision: 3, mode: 'string' }).notNull().defaultNow(),
    /** `export`, `erase` or `retention`. */
    action: text('action').notNull(),
    /** Who did it: `user`, `owner` (whose data it is) or `system`; and for a user which one. */
    actorKind: text('actor_kind').notNull(),
    actorId: integer('actor_id'),
    /** A keyed mark of the e-mail address: the same address has the same mark. Null where there was none. */
    mark: text('mark'),
    /** How many of what. */
    counts: jsonb('counts').notNull().default({}),
  },
  (table) => [index('person_log_mark_idx').on(table.mark)],
)

/** The table of what was done with the data of people, by its name in the database. */
export const personTables = { person_log: personLog }
