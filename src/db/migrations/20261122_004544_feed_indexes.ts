import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "feed_items_themes_idx";
  DROP INDEX "feed_items_areas_idx";
  CREATE INDEX "feed_items_state_published_idx" ON "feed_items" USING btree ("state","published_at" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_items_opens_idx" ON "feed_items" USING btree ("type","opens_at") WHERE opens_at is not null;
  CREATE INDEX "feed_items_closes_idx" ON "feed_items" USING btree ("type","closes_at") WHERE closes_at is not null;
  CREATE INDEX "feed_items_starts_idx" ON "feed_items" USING btree ("type","starts_at") WHERE starts_at is not null;
  CREATE INDEX "feed_items_ends_idx" ON "feed_items" USING btree ("type","ends_at") WHERE ends_at is not null;
  CREATE INDEX "feed_items_agenda_idx" ON "feed_items" USING btree ("type",(coalesce(ends_at, starts_at))) WHERE starts_at is not null;
  CREATE INDEX "feed_items_filters_idx" ON "feed_items" USING gin ("themes","areas");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "feed_items_state_published_idx";
  DROP INDEX "feed_items_opens_idx";
  DROP INDEX "feed_items_closes_idx";
  DROP INDEX "feed_items_starts_idx";
  DROP INDEX "feed_items_ends_idx";
  DROP INDEX "feed_items_agenda_idx";
  DROP INDEX "feed_items_filters_idx";
  CREATE INDEX "feed_items_themes_idx" ON "feed_items" USING gin ("themes");
  CREATE INDEX "feed_items_areas_idx" ON "feed_items" USING gin ("areas");`)
}
