import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

interface Executor {
  execute: (query: SQL) => Promise<unknown>
}

/**
 * Indexes for finding titles that are alike (pg_trgm), on ideas and initiatives. Payload's collections cannot ask for
 * one of this kind, so it has a migration of its own, and a host needs one too. Without them it works, and reads every
 * row. Idempotent; brings the extension, which a host's first migration runs without. Needs the rights of the database's owner.
 *
 * GiST with long signatures, and not GIN: a title has many pieces that are everywhere ('en ', ' de'), whose lists GIN reads
 * from end to end (measured on 100,000 titles: six times as slow).
 *
 * @example
 * export async function up({ db }: MigrateUpArgs) { await installTitleIndexes(db) }
 */
export const installTitleIndexes = async (db: Executor): Promise<void> => {
  await db.execute(sql`create extension if not exists pg_trgm`)
  for (const table of TABLES) {
    await db.execute(
      sql.raw(
        `create index if not exists ${table}_title_alike_idx on ${table}
           using gist (title gist_trgm_ops(siglen = 256)) where deleted_at is null`,
      ),
    )
  }
}

/** Takes them away. */
export const removeTitleIndexes = async (db: Executor): Promise<void> => {
  for (const table of TABLES) await db.execute(sql.raw(`drop index if exists ${table}_title_alike_idx`))
}

const TABLES = ['ideas', 'initiatives']
