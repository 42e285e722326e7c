import { sql } from '@payloadcms/db-postgres'
import { index, integer, pgTable, primaryKey, text, timestamp } from '@payloadcms/db-postgres/drizzle/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/** Which public items were looked through for links, and how they were then. */
const linkItems = pgTable('link_items', {
  urn: text('urn').primaryKey(),
  revision: integer('revision').notNull(),
})

/** Which links stand in which public items. */
const linkUses = pgTable(
  'link_uses',
  {
    urn: text('urn').notNull(),
    /** Absolute, without a fragment; or `/ideeen/meer-bomen` for a page of this site. */
    url: text('url').notNull(),
    /** Of a page of this site: how `feed_addresses` knows it. */
    type: text('type'),
    slug: text('slug'),
  },
  (table) => [
    primaryKey({ columns: [table.urn, table.url] }),
    index('link_uses_url_idx').on(table.url),
    index('link_uses_slug_idx')
      .on(table.type, table.slug)
      .where(sql`slug is not null`),
  ],
)

/** The links to other sites, once each, and how they did when they were asked for. */
const links = pgTable(
  'links',
  {
    url: text('url').primaryKey(),
    host: text('host').notNull(),
    /** Null: not asked for yet. */
    checkedAt: instant('checked_at'),
    /** When it is asked for next; also pushed ahead by whoever is asking. */
    nextCheckAt: instant('next_check_at').notNull().defaultNow(),
    status: integer('status'),
    /** Why there was no answer, as a reason of `OutboundFailure`. */
    error: text('error'),
    /** Failures in a row, and since when. */
    failures: integer('failures').notNull().default(0),
    failingSince: instant('failing_since'),
    /** It failed often and long enough to say so. */
    brokenSince: instant('broken_since'),
    /** Somebody looked and says that it works for people. */
    acceptedAt: instant('accepted_at'),
    acceptedBy: integer('accepted_by'),
  },
  (table) => [
    index('links_next_idx').on(table.nextCheckAt),
    index('links_broken_idx')
      .on(table.brokenSince)
      .where(sql`broken_since is not null`),
  ],
)

/** The tables about links in public items, by their names in the database. */
export const linkTables = { link_items: linkItems, link_uses: linkUses, links }
