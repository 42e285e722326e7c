import { sql } from '@payloadcms/db-postgres'
import {
  bigint,
  bigserial,
  boolean,
  customType,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import { matchedSql, matchKeys, type MatchedType } from '../feeds/match/matchKeys'

/** A 64-bit transaction id, as text on this side. PostgreSQL 17, 8.19. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** A full-text document, made in SQL. PostgreSQL 17, 8.11. */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/** What windows and initiatives are found by when they are matched: own themes and areas, applicants and phases. */
const matchIndex = (name: string, type: MatchedType) => {
  const { theme, area, applicant, phase } = matchKeys[type]
  return index(name)
    .using(
      'gin',
      sql.raw(`(${theme})`),
      sql.raw(`(${area})`),
      sql.raw(`(${applicant})`),
      sql.raw(`(${phase})`),
    )
    .where(sql.raw(matchedSql(type)))
}

/**
 * The public items, one row each: what feeds, pages and search read. Written in the transaction of the
 * document that it renders. `themes` and `areas` hold ancestors too, so that a filter on a parent is one lookup.
 */
const feedItems = pgTable(
  'feed_items',
  {
    urn: text('urn').primaryKey(),
    type: text('type').notNull(),
    collection: text('collection').notNull(),
    documentId: text('document_id').notNull(),
    state: text('state').notNull(),
    slug: text('slug').notNull(),
    item: jsonb('item').notNull(),
    publishedAt: instant('published_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    themes: text('themes').array().notNull().default([]),
    areas: text('areas').array().notNull().default([]),
    partner: text('partner'),
    /** Rows that it shows, as `collection:id`: when one of them changes, this item is made again. */
    refs: text('refs').array().notNull().default([]),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    opensAt: instant('opens_at'),
    closesAt: instant('closes_at'),
    lat: doublePrecision('lat'),
    lng: doublePrecision('lng'),
    revision: integer('revision').notNull().default(0),
    search: tsvector('search').notNull(),
  },
  (table) => [
    index('feed_items_published_idx').on(
      table.publishedAt.desc().nullsFirst(),
      table.urn.desc().nullsFirst(),
    ),
    index('feed_items_type_published_idx').on(
      table.type,
      table.publishedAt.desc().nullsFirst(),
      table.urn.desc().nullsFirst(),
    ),
    index('feed_items_type_state_published_idx').on(
      table.type,
      table.state,
      table.publishedAt.desc().nullsFirst(),
      table.urn.desc().nullsFirst(),
    ),
    index('feed_items_state_published_idx').on(
      table.state,
      table.publishedAt.desc().nullsFirst(),
      table.urn.desc().nullsFirst(),
    ),
    index('feed_items_partner_idx').on(
      table.partner,
      table.publishedAt.desc().nullsFirst(),
      table.urn.desc().nullsFirst(),
    ),
    // The last moment of what has moments: what a calendar goes by.
    index('feed_items_last_moment_idx')
      .on(sql`(greatest(starts_at, ends_at, opens_at, closes_at))`, table.urn)
      .where(sql`greatest(starts_at, ends_at, opens_at, closes_at) is not null`),
    // The nearest moment before and after now, for caches: see clockSql.
    index('feed_items_opens_idx')
      .on(table.type, table.opensAt)
      .where(sql`opens_at is not null`),
    index('feed_items_closes_idx')
      .on(table.type, table.closesAt)
      .where(sql`closes_at is not null`),
    index('feed_items_starts_idx')
      .on(table.type, table.startsAt)
      .where(sql`starts_at is not null`),
    index('feed_items_ends_idx')
      .on(table.type, table.endsAt)
      .where(sql`ends_at is not null`),
    // What is not over yet, however many are: see loadUpcoming.
    index('feed_items_agenda_idx')
      .on(table.type, sql`(coalesce(ends_at, starts_at))`)
      .where(sql`starts_at is not null`),
    index('feed_items_updated_idx').on(table.updatedAt),
    // One index for both: a rare theme in a common area is found without reading everything of that area.
    index('feed_items_filters_idx').using('gin', table.themes, table.areas),
    matchIndex('feed_items_match_windows_idx', 'subsidy-windows'),
    matchIndex('feed_items_match_initiatives_idx', 'initiatives'),
    index('feed_items_refs_idx').using('gin', table.refs),
    index('feed_items_search_idx').using('gin', table.search),
    uniqueIndex('feed_items_document_idx').on(table.collection, table.documentId),
  ],
)

/**
 * What changed, in the order of (epoch, xid, seq): a reader that asks 'since' sees only rows of transactions that
 * are over for everybody, so it never misses one that commits late. Holds no content: only which item, and how.
 */
const feedChanges = pgTable(
  'feed_changes',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    xid: xid8('xid')
      .notNull()
      .default(sql`pg_current_xact_id()`),
    epoch: text('epoch').notNull(),
    urn: text('urn').notNull(),
    type: text('type').notNull(),
    kind: text('kind', { enum: ['upsert', 'withdraw'] }).notNull(),
    at: instant('at').notNull().defaultNow(),
    themes: text('themes').array().notNull().default([]),
    areas: text('areas').array().notNull().default([]),
    partner: text('partner'),
    /** What the filters found it under until this change took it out of some of that. Null: it left nothing. */
    wasThemes: text('was_themes').array(),
    wasAreas: text('was_areas').array(),
    wasPartner: text('was_partner'),
  },
  (table) => [
    index('feed_changes_left_idx')
      .on(table.at, table.urn)
      .where(sql`kind = 'withdraw' or was_themes is not null`),
    index('feed_changes_order_idx').on(table.epoch, table.xid, table.seq),
    index('feed_changes_type_order_idx').on(table.type, table.epoch, table.xid, table.seq),
    index('feed_changes_xid_idx').on(table.xid),
    index('feed_changes_urn_idx').on(table.urn, table.seq),
    index('feed_changes_kind_at_idx').on(table.kind, table.at),
    index('feed_changes_type_kind_at_idx').on(table.type, table.kind, table.at),
  ],
)

/**
 * How far back the changes go: one row once some were pruned. A reader that stopped before this place may have missed
 * a withdrawal, and must begin anew.
 */
const feedHorizon = pgTable('feed_horizon', {
  id: integer('id').primaryKey().default(1),
  /** The last change that was pruned. */
  epoch: text('epoch').notNull(),
  xid: xid8('xid').notNull(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  /** No withdrawal of before this instant is there any more. */
  before: instant('before').notNull(),
  prunedAt: instant('pruned_at').notNull(),
})

/** How many changes of an item were pruned, so that its revision counts on from there for as long as it is known. */
const feedPruned = pgTable('feed_pruned', {
  urn: text('urn').primaryKey(),
  changes: integer('changes').notNull(),
})

/** Every address that a public page ever had. Old ones redirect, withdrawn ones are gone; none is given out again. */
const feedAddresses = pgTable(
  'feed_addresses',
  {
    type: text('type').notNull(),
    slug: text('slug').notNull(),
    urn: text('urn').notNull(),
    isCurrent: boolean('is_current').notNull(),
    status: text('status', { enum: ['live', 'gone', 'merged'] }).notNull(),
    targetUrn: text('target_urn'),
  },
  (table) => [
    primaryKey({ columns: [table.type, table.slug] }),
    index('feed_addresses_urn_idx').on(table.urn),
  ],
)

/** Which files a public item shows right now: only these leave the media folder under /media. */
const feedMedia = pgTable(
  'feed_media',
  { name: text('name').notNull(), urn: text('urn').notNull() },
  (table) => [primaryKey({ columns: [table.name, table.urn] }), index('feed_media_urn_idx').on(table.urn)],
)

/** The values that the filters know: public themes and partners, and all areas, with their parents. */
const feedVocabulary = pgTable(
  'feed_vocabulary',
  {
    kind: text('kind', { enum: ['theme', 'area', 'partner'] }).notNull(),
    code: text('code').notNull(),
    title: text('title').notNull(),
    parent: text('parent'),
    source: text('source').notNull(),
    /** Of an area: what kind it is, and where its middle lies (WGS 84, degrees). */
    areaKind: text('area_kind'),
    lat: doublePrecision('lat'),
    lng: doublePrecision('lng'),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.code] }),
    uniqueIndex('feed_vocabulary_source_idx').on(table.kind, table.source),
  ],
)

/** The front doors, one row each, as the processes that serve them need to know them. */
const feedDoors = pgTable('feed_doors', {
  /** The id of the document. */
  source: text('source').primaryKey(),
  /** A closed one says so under its host names. */
  isOpen: boolean('is_open').notNull(),
  hosts: text('hosts').array().notNull(),
  title: text('title').notNull(),
  tagline: text('tagline'),
  intro: text('intro'),
  contact: text('contact'),
  brand: text('brand'),
  accent: text('accent'),
  logo: jsonb('logo'),
  /** Which items it shows: types, themes, areas and partners, by the codes that filters know. */
  selection: jsonb('selection').notNull(),
  /** Selections that it had before, with until when: who reads its feeds is told what left. */
  former: jsonb('former').notNull().default([]),
  /** Rows that it shows or selects by, as `collection:id`. */
  refs: text('refs').array().notNull().default([]),
  changedAt: instant('changed_at').notNull().defaultNow(),
})

/** The line above every page: one row, or none. When it is to be seen is looked at by whoever shows it. */
const feedNotice = pgTable('feed_notice', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: ['info', 'warning'] }).notNull(),
  text: text('text').notNull(),
  textEnglish: text('text_english'),
  link: text('link'),
  linkText: text('link_text'),
  linkTextEnglish: text('link_text_english'),
  startsAt: instant('starts_at'),
  endsAt: instant('ends_at'),
})

/**
 * The register of grants (Woo 3.3), one row each: only what anybody may know. Written in the transaction of the grant. Whoever
 * reads it joins the item of the window, so that what is out of sight takes its grants along.
 */
const feedGrants = pgTable(
  'feed_grants',
  {
    urn: text('urn').primaryKey(),
    /** The urn of its window. */
    window: text('window_urn').notNull(),
    /** The urn of the initiative that it is for. */
    initiative: text('initiative_urn'),
    /** The day of the decision in the Netherlands; empty for what is reserved. */
    decidedOn: text('decided_on').notNull(),
    /** As `RegisteredGrant` has it. */
    grant: jsonb('grant').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('feed_grants_order_idx').on(table.decidedOn.desc().nullsFirst(), table.urn.desc().nullsFirst()),
    index('feed_grants_window_idx').on(
      table.window,
      table.decidedOn.desc().nullsFirst(),
      table.urn.desc().nullsFirst(),
    ),
    index('feed_grants_updated_idx').on(table.window, table.updatedAt),
  ],
)

/** The tables beside Payload's own, by their names in the database. Added through `afterSchemaInit`. */
export const feedTables = {
  feed_items: feedItems,
  feed_changes: feedChanges,
  feed_horizon: feedHorizon,
  feed_pruned: feedPruned,
  feed_addresses: feedAddresses,
  feed_media: feedMedia,
  feed_vocabulary: feedVocabulary,
  feed_doors: feedDoors,
  feed_grants: feedGrants,
  feed_notice: feedNotice,
}
