import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { installDatabaseRules } from '../databaseRules'

/** What a change took an item out of, and the trigger that dates changes when they are committed. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feed_changes" ADD COLUMN "was_themes" text[];
  ALTER TABLE "feed_changes" ADD COLUMN "was_areas" text[];
  ALTER TABLE "feed_changes" ADD COLUMN "was_partner" text;
  CREATE INDEX "feed_changes_left_idx" ON "feed_changes" USING btree ("at","urn") WHERE kind = 'withdraw' or was_themes is not null;`)
  await installDatabaseRules(db)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER IF EXISTS noaber_date_change ON "feed_changes";
   DROP INDEX "feed_changes_left_idx";
  ALTER TABLE "feed_changes" DROP COLUMN "was_themes";
  ALTER TABLE "feed_changes" DROP COLUMN "was_areas";
  ALTER TABLE "feed_changes" DROP COLUMN "was_partner";`)
}
