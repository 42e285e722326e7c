import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { installTitleIndexes, removeTitleIndexes } from '../titleIndexes'

/** Finds titles that are alike, while somebody types one. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await installTitleIndexes(db)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await removeTitleIndexes(db)
}
