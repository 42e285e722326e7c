import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { installTitleIndexes, removeTitleIndexes } from '../titleIndexes'

/** Other indexes for titles that are alike: quicker than those of `title_trigrams`, which go. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  for (const table of ['ideas', 'initiatives'])
    await db.execute(sql.raw(`drop index if exists ${table}_title_trigram_idx`))
  await installTitleIndexes(db)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await removeTitleIndexes(db)
  for (const table of ['ideas', 'initiatives']) {
    await db.execute(
      sql.raw(
        `create index if not exists ${table}_title_trigram_idx on ${table} using gin (title gin_trgm_ops)`,
      ),
    )
  }
}
