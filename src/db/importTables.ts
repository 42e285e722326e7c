import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
} from '@payloadcms/db-postgres/drizzle/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })

/** Files that somebody brought in by the panel. */
const fileImports = pgTable('file_imports', {
  id: serial('id').primaryKey(),
  partner: integer('partner').notNull(),
  /** A collection: what the rows become. */
  kind: text('kind').notNull(),
  /** Where it comes from, as readers see it; documents are found back by it. */
  source: text('source').notNull(),
  /** The name of the file, or the address that it was asked from. */
  fileName: text('file_name').notNull(),
  format: text('format').notNull(),
  columns: jsonb('columns').notNull(),
  mapping: jsonb('mapping').notNull(),
  /** In which its problems are told. */
  language: text('language').notNull(),
  /** `new`, `trial` or `run`: what was asked for last. */
  phase: text('phase').notNull().default('new'),
  /** `ready`, `waiting`, `busy`, `stopped`, `done` or `failed`: how that stands. */
  status: text('status').notNull().default('ready'),
  isStopping: boolean('is_stopping').notNull().default(false),
  /** The last sign of life of who works on it. */
  beatAt: instant('beat_at'),
  /** What the trial found that is no longer in the file; and how many of those somebody agreed to withdraw. */
  gone: integer('gone'),
  goneAgreed: integer('gone_agreed'),
  /** Why it failed, or did not withdraw: a code. */
  note: text('note'),
  createdBy: integer('created_by'),
  createdAt: instant('created_at').notNull().defaultNow(),
  finishedAt: instant('finished_at'),
})

/** Their rows, with what became of each. The cells are kept no longer than they are needed: they may be about people. */
const fileImportRows = pgTable(
  'file_import_rows',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    import: integer('import_id')
      .notNull()
      .references(() => fileImports.id, { onDelete: 'cascade' }),
    /** Null: no row of the file, but a document that is no longer in it. */
    line: integer('line'),
    /** Null: it could not be read, or it is done. */
    cells: jsonb('cells'),
    /** Whether it could not be read at all. */
    isUnreadable: boolean('is_unreadable').notNull().default(false),
    sourceId: text('source_id'),
    title: text('title'),
    outcome: text('outcome'),
    message: text('message'),
    documentId: integer('document_id'),
  },
  (table) => [
    index('file_import_rows_place_idx').on(table.import, table.line),
    index('file_import_rows_source_idx').on(table.import, table.sourceId),
  ],
)

/** What somebody chose the last time for files of a partner. */
const fileImportMappings = pgTable(
  'file_import_mappings',
  {
    partner: integer('partner').notNull(),
    kind: text('kind').notNull(),
    source: text('source').notNull(),
    mapping: jsonb('mapping').notNull(),
  },
  (table) => [primaryKey({ columns: [table.partner, table.kind] })],
)

/** The tables of files that are brought in by the panel, by their names in the database. */
export const importTables = {
  file_imports: fileImports,
  file_import_rows: fileImportRows,
  file_import_mappings: fileImportMappings,
}
