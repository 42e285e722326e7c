import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Finds titles that are alike, while somebody types one. The next one of its kind has other indexes (`title_alike`). */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  for (const table of ['ideas', 'initiatives']) {
    await db.execute(
      sql.raw(
        `create index if not exists ${table}_title_trigram_idx on ${table} using gin (title gin_trgm_ops)`,
      ),
    )
  }
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  for (const table of ['ideas', 'initiatives'])
    await db.execute(sql.raw(`drop index if exists ${table}_title_trigram_idx`))
}
