import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "_ideas_v_list_idx" ON "_ideas_v" USING btree ("version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_ideas_v_state_list_idx" ON "_ideas_v" USING btree ("version_state","version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_ideas_v_draft_list_idx" ON "_ideas_v" USING btree ("version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_initiatives_v_list_idx" ON "_initiatives_v" USING btree ("version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_initiatives_v_state_list_idx" ON "_initiatives_v" USING btree ("version_state","version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_initiatives_v_draft_list_idx" ON "_initiatives_v" USING btree ("version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_events_v_list_idx" ON "_events_v" USING btree ("version_starts_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_events_v_state_list_idx" ON "_events_v" USING btree ("version_state","version_starts_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_events_v_draft_list_idx" ON "_events_v" USING btree ("version_starts_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_subsidy_windows_v_list_idx" ON "_subsidy_windows_v" USING btree ("version_opens_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_subsidy_windows_v_state_list_idx" ON "_subsidy_windows_v" USING btree ("version_state","version_opens_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_subsidy_windows_v_draft_list_idx" ON "_subsidy_windows_v" USING btree ("version_opens_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_themes_v_list_idx" ON "_themes_v" USING btree ("version_title","created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_themes_v_state_list_idx" ON "_themes_v" USING btree ("version_state","version_title","created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_themes_v_draft_list_idx" ON "_themes_v" USING btree ("version_title","created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_partners_v_list_idx" ON "_partners_v" USING btree ("version_title","created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_partners_v_state_list_idx" ON "_partners_v" USING btree ("version_state","version_title","created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_partners_v_draft_list_idx" ON "_partners_v" USING btree ("version_title","created_at" DESC NULLS FIRST,"version_state") WHERE latest and version_deleted_at is null and version__status = 'draft';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "_ideas_v_list_idx";
  DROP INDEX "_ideas_v_state_list_idx";
  DROP INDEX "_ideas_v_draft_list_idx";
  DROP INDEX "_initiatives_v_list_idx";
  DROP INDEX "_initiatives_v_state_list_idx";
  DROP INDEX "_initiatives_v_draft_list_idx";
  DROP INDEX "_events_v_list_idx";
  DROP INDEX "_events_v_state_list_idx";
  DROP INDEX "_events_v_draft_list_idx";
  DROP INDEX "_subsidy_windows_v_list_idx";
  DROP INDEX "_subsidy_windows_v_state_list_idx";
  DROP INDEX "_subsidy_windows_v_draft_list_idx";
  DROP INDEX "_themes_v_list_idx";
  DROP INDEX "_themes_v_state_list_idx";
  DROP INDEX "_themes_v_draft_list_idx";
  DROP INDEX "_partners_v_list_idx";
  DROP INDEX "_partners_v_state_list_idx";
  DROP INDEX "_partners_v_draft_list_idx";`)
}
