import { index, integer, pgTable, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

/**
 * Forms that were filled in where they can be sent twice: on a tablet, and on paper that a colleague types in. A form that is sent
 * again finds here that it was kept. They go after a month, as who sends again does so soon.
 */
const ideaEntries = pgTable(
  'idea_entries',
  {
    /** `tablet:` or `paper:`, and what the form was called where it was filled in. */
    key: text('key').primaryKey(),
    /** The number of the idea; null while it is being kept. */
    idea: integer('idea_id'),
    /** The number of the colleague who typed it in. */
    madeBy: integer('made_by'),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'string' })
      .notNull()
      .defaultNow(),
  },
  (table) => [index('idea_entries_idea_idx').on(table.idea)],
)

/** The tables of ideas beside Payload's, by their names in the database. */
export const ideaTables = { idea_entries: ideaEntries }
