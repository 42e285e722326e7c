import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "state_updatedAt_idx" ON "ideas" USING btree ("state","updated_at");
  CREATE INDEX "publishedAt_state_idx" ON "ideas" USING btree ("published_at","state");
  CREATE INDEX "version_state_version_updatedAt_idx" ON "_ideas_v" USING btree ("version_state","version_updated_at");
  CREATE INDEX "version_publishedAt_version_state_idx" ON "_ideas_v" USING btree ("version_published_at","version_state");
  CREATE INDEX "state_updatedAt_1_idx" ON "initiatives" USING btree ("state","updated_at");
  CREATE INDEX "publishedAt_state_1_idx" ON "initiatives" USING btree ("published_at","state");
  CREATE INDEX "version_state_version_updatedAt_1_idx" ON "_initiatives_v" USING btree ("version_state","version_updated_at");
  CREATE INDEX "version_publishedAt_version_state_1_idx" ON "_initiatives_v" USING btree ("version_published_at","version_state");
  CREATE INDEX "state_updatedAt_2_idx" ON "events" USING btree ("state","updated_at");
  CREATE INDEX "publishedAt_state_2_idx" ON "events" USING btree ("published_at","state");
  CREATE INDEX "version_state_version_updatedAt_2_idx" ON "_events_v" USING btree ("version_state","version_updated_at");
  CREATE INDEX "version_publishedAt_version_state_2_idx" ON "_events_v" USING btree ("version_published_at","version_state");
  CREATE INDEX "state_updatedAt_3_idx" ON "subsidy_windows" USING btree ("state","updated_at");
  CREATE INDEX "publishedAt_state_3_idx" ON "subsidy_windows" USING btree ("published_at","state");
  CREATE INDEX "version_state_version_updatedAt_3_idx" ON "_subsidy_windows_v" USING btree ("version_state","version_updated_at");
  CREATE INDEX "version_publishedAt_version_state_3_idx" ON "_subsidy_windows_v" USING btree ("version_published_at","version_state");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "state_updatedAt_idx";
  DROP INDEX "publishedAt_state_idx";
  DROP INDEX "version_state_version_updatedAt_idx";
  DROP INDEX "version_publishedAt_version_state_idx";
  DROP INDEX "state_updatedAt_1_idx";
  DROP INDEX "publishedAt_state_1_idx";
  DROP INDEX "version_state_version_updatedAt_1_idx";
  DROP INDEX "version_publishedAt_version_state_1_idx";
  DROP INDEX "state_updatedAt_2_idx";
  DROP INDEX "publishedAt_state_2_idx";
  DROP INDEX "version_state_version_updatedAt_2_idx";
  DROP INDEX "version_publishedAt_version_state_2_idx";
  DROP INDEX "state_updatedAt_3_idx";
  DROP INDEX "publishedAt_state_3_idx";
  DROP INDEX "version_state_version_updatedAt_3_idx";
  DROP INDEX "version_publishedAt_version_state_3_idx";`)
}
