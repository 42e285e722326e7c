import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "feed_items_last_moment_idx" ON "feed_items" USING btree ((greatest(starts_at, ends_at, opens_at, closes_at)),"urn") WHERE greatest(starts_at, ends_at, opens_at, closes_at) is not null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "feed_items_last_moment_idx";`)
}
