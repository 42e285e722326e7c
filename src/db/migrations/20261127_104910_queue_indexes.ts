import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "ideas_waiting_idx" ON "ideas" USING btree ("state",coalesce(state_changed_at, created_at),"id") WHERE deleted_at is null;
  CREATE INDEX "initiatives_waiting_idx" ON "initiatives" USING btree ("state",coalesce(state_changed_at, created_at),"id") WHERE deleted_at is null;
  CREATE INDEX "events_waiting_idx" ON "events" USING btree ("state",coalesce(state_changed_at, created_at),"id") WHERE deleted_at is null;
  CREATE INDEX "subsidy_windows_waiting_idx" ON "subsidy_windows" USING btree ("state",coalesce(state_changed_at, created_at),"id") WHERE deleted_at is null;
  CREATE INDEX "themes_waiting_idx" ON "themes" USING btree ("state",coalesce(state_changed_at, created_at),"id") WHERE deleted_at is null;
  CREATE INDEX "partners_waiting_idx" ON "partners" USING btree ("state",coalesce(state_changed_at, created_at),"id") WHERE deleted_at is null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "ideas_waiting_idx";
  DROP INDEX "initiatives_waiting_idx";
  DROP INDEX "events_waiting_idx";
  DROP INDEX "subsidy_windows_waiting_idx";
  DROP INDEX "themes_waiting_idx";
  DROP INDEX "partners_waiting_idx";`)
}
