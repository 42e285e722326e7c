import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

interface Executor {
  execute: (query: SQL) => Promise<unknown>
}

/**
 * Indexes of titles (pg_trgm): for finding those that are alike, on ideas and initiatives, and for searching lists of the
 * panel, on the latest versions of everything with a workflow. Payload's collections cannot ask for indexes of this kind, so
 * they have a migration of their own, and a host needs one too. Without them it works, and reads every row. Idempotent; brings the
 * extension, which a host's first migration runs without. Needs the rights of the database's owner.
 *
 * For likeness GiST with long signatures, and not GIN: a title has many pieces that are everywhere ('en ', ' de'), whose lists GIN reads
 * from end to end (measured on 100,000 titles: six times as slow).
 *
 * @example
 * export async function up({ db }: MigrateUpArgs) { await installTitleIndexes(db) }
 */
export const installTitleIndexes = async (db: Executor): Promise<void> => {
  await db.execute(sql`create extension if not exists pg_trgm`)
  for (const table of ALIKE) {
    await db.execute(
      sql.raw(
        `create index if not exists ${table}_title_alike_idx on ${table}
           using gist (title gist_trgm_ops(siglen = 256)) where deleted_at is null`,
      ),
    )
  }
  for (const table of SEARCHED) {
    await db.execute(
      sql.raw(
        `do $$ begin
          if to_regclass('_${table}_v') is not null then
            create index if not exists _${table}_v_title_search_idx on _${table}_v
              using gin (version_title gin_trgm_ops) where latest;
          end if;
        end $$`,
      ),
    )
  }
}

/** Takes them away. */
export const removeTitleIndexes = async (db: Executor): Promise<void> => {
  for (const table of ALIKE) await db.execute(sql.raw(`drop index if exists ${table}_title_alike_idx`))
  for (const table of SEARCHED) await db.execute(sql.raw(`drop index if exists _${table}_v_title_search_idx`))
}

const ALIKE = ['ideas', 'initiatives']
const SEARCHED = [...ALIKE, 'events', 'subsidy_windows', 'themes', 'partners']
