import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { installDatabaseRules, removeDatabaseRules } from '../databaseRules'

/** Extensions, the text search configuration, the cluster's epoch and the trigger that keeps the history. */
export const up = async ({ db }: MigrateUpArgs): Promise<void> => {
  await installDatabaseRules(db)
}

export const down = async ({ db }: MigrateDownArgs): Promise<void> => {
  await removeDatabaseRules(db)
}
