import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subsidy_windows_sub_ceilings" ADD COLUMN "key" varchar;
  ALTER TABLE "_subsidy_windows_v_version_sub_ceilings" ADD COLUMN "key" varchar;
  CREATE UNIQUE INDEX "window_reference_idx" ON "grants" USING btree ("window_id","reference");
  CREATE INDEX "version_window_version_reference_idx" ON "_grants_v" USING btree ("version_window_id","version_reference");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "window_reference_idx";
  DROP INDEX "version_window_version_reference_idx";
  ALTER TABLE "subsidy_windows_sub_ceilings" DROP COLUMN "key";
  ALTER TABLE "_subsidy_windows_v_version_sub_ceilings" DROP COLUMN "key";`)
}
