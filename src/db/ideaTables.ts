import { customType, index, integer, pgTable, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

/** Bytes as they are. PostgreSQL 17, 8.4. */
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/**
 * Photos that somebody added to an idea. A row holds a photo that waits for its idea to be sent, for a day; or it says that a file
 * of `media` came with an idea of a visitor, and goes when that is forgotten.
 */
const ideaUploads = pgTable(
  'idea_uploads',
  {
    /** A UUID; outside it goes with a signature (`photoName.ts`). */
    name: text('name').primaryKey(),
    /** JPEG, written by this site. Null for a file of `media`. */
    data: bytea('data'),
    /** Pixels. */
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    mediaId: integer('media_id'),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'string' })
      .notNull()
      .defaultNow(),
  },
  (table) => [
    index('idea_uploads_media_idx').on(table.mediaId),
    index('idea_uploads_created_idx').on(table.createdAt),
  ],
)

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

/**
 * Which link of tablets works at an event: another mark, and all that were signed before stop. Apart from the event, so that it is in
 * no answer, version, proposal or export of it, and an earlier version put back brings no old link to life. No row: no link was ever
 * replaced.
 */
const tabletLinks = pgTable('tablet_links', {
  /** Of the event. */
  urn: text('urn').primaryKey(),
  /** Random; part of what is signed. */
  mark: text('mark').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'string' })
    .notNull()
    .defaultNow(),
})

/** The tables of the idea form, by their names in the database. */
export const ideaTables = {
  idea_uploads: ideaUploads,
  idea_entries: ideaEntries,
  tablet_links: tabletLinks,
}
