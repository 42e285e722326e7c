import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "preview_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"made_by_id" integer,
  	"revoked_at" timestamp(3) with time zone,
  	"revoked_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "ideas" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "ideas" ADD COLUMN "assigned_team" varchar;
  ALTER TABLE "_ideas_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_ideas_v" ADD COLUMN "version_assigned_team" varchar;
  ALTER TABLE "initiatives" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "initiatives" ADD COLUMN "assigned_team" varchar;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_assigned_team" varchar;
  ALTER TABLE "events" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "events" ADD COLUMN "assigned_team" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_assigned_team" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "subsidy_windows" ADD COLUMN "assigned_team" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_assigned_team" varchar;
  ALTER TABLE "themes" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "themes" ADD COLUMN "assigned_team" varchar;
  ALTER TABLE "_themes_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_themes_v" ADD COLUMN "version_assigned_team" varchar;
  ALTER TABLE "partners" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "partners" ADD COLUMN "assigned_team" varchar;
  ALTER TABLE "_partners_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_partners_v" ADD COLUMN "version_assigned_team" varchar;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revoked_by_id_users_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "preview_links_made_by_idx" ON "preview_links" USING btree ("made_by_id");
  CREATE INDEX "preview_links_revoked_by_idx" ON "preview_links" USING btree ("revoked_by_id");
  CREATE INDEX "preview_links_updated_at_idx" ON "preview_links" USING btree ("updated_at");
  CREATE INDEX "preview_links_created_at_idx" ON "preview_links" USING btree ("created_at");
  CREATE INDEX "documentId_collection_expiresAt_idx" ON "preview_links" USING btree ("document_id","collection","expires_at");
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_windows" ADD CONSTRAINT "subsidy_windows_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v" ADD CONSTRAINT "_subsidy_windows_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "ideas_assignee_idx" ON "ideas" USING btree ("assignee_id");
  CREATE INDEX "ideas_assigned_team_idx" ON "ideas" USING btree ("assigned_team");
  CREATE INDEX "_ideas_v_version_version_assignee_idx" ON "_ideas_v" USING btree ("version_assignee_id");
  CREATE INDEX "_ideas_v_version_version_assigned_team_idx" ON "_ideas_v" USING btree ("version_assigned_team");
  CREATE INDEX "initiatives_assignee_idx" ON "initiatives" USING btree ("assignee_id");
  CREATE INDEX "initiatives_assigned_team_idx" ON "initiatives" USING btree ("assigned_team");
  CREATE INDEX "_initiatives_v_version_version_assignee_idx" ON "_initiatives_v" USING btree ("version_assignee_id");
  CREATE INDEX "_initiatives_v_version_version_assigned_team_idx" ON "_initiatives_v" USING btree ("version_assigned_team");
  CREATE INDEX "events_assignee_idx" ON "events" USING btree ("assignee_id");
  CREATE INDEX "events_assigned_team_idx" ON "events" USING btree ("assigned_team");
  CREATE INDEX "_events_v_version_version_assignee_idx" ON "_events_v" USING btree ("version_assignee_id");
  CREATE INDEX "_events_v_version_version_assigned_team_idx" ON "_events_v" USING btree ("version_assigned_team");
  CREATE INDEX "subsidy_windows_assignee_idx" ON "subsidy_windows" USING btree ("assignee_id");
  CREATE INDEX "subsidy_windows_assigned_team_idx" ON "subsidy_windows" USING btree ("assigned_team");
  CREATE INDEX "_subsidy_windows_v_version_version_assignee_idx" ON "_subsidy_windows_v" USING btree ("version_assignee_id");
  CREATE INDEX "_subsidy_windows_v_version_version_assigned_team_idx" ON "_subsidy_windows_v" USING btree ("version_assigned_team");
  CREATE INDEX "themes_assignee_idx" ON "themes" USING btree ("assignee_id");
  CREATE INDEX "themes_assigned_team_idx" ON "themes" USING btree ("assigned_team");
  CREATE INDEX "_themes_v_version_version_assignee_idx" ON "_themes_v" USING btree ("version_assignee_id");
  CREATE INDEX "_themes_v_version_version_assigned_team_idx" ON "_themes_v" USING btree ("version_assigned_team");
  CREATE INDEX "partners_assignee_idx" ON "partners" USING btree ("assignee_id");
  CREATE INDEX "partners_assigned_team_idx" ON "partners" USING btree ("assigned_team");
  CREATE INDEX "_partners_v_version_version_assignee_idx" ON "_partners_v" USING btree ("version_assignee_id");
  CREATE INDEX "_partners_v_version_version_assigned_team_idx" ON "_partners_v" USING btree ("version_assigned_team");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "preview_links" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "preview_links" CASCADE;
  ALTER TABLE "ideas" DROP CONSTRAINT "ideas_assignee_id_users_id_fk";
  
  ALTER TABLE "_ideas_v" DROP CONSTRAINT "_ideas_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "initiatives" DROP CONSTRAINT "initiatives_assignee_id_users_id_fk";
  
  ALTER TABLE "_initiatives_v" DROP CONSTRAINT "_initiatives_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "events" DROP CONSTRAINT "events_assignee_id_users_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "subsidy_windows" DROP CONSTRAINT "subsidy_windows_assignee_id_users_id_fk";
  
  ALTER TABLE "_subsidy_windows_v" DROP CONSTRAINT "_subsidy_windows_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "themes" DROP CONSTRAINT "themes_assignee_id_users_id_fk";
  
  ALTER TABLE "_themes_v" DROP CONSTRAINT "_themes_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "partners" DROP CONSTRAINT "partners_assignee_id_users_id_fk";
  
  ALTER TABLE "_partners_v" DROP CONSTRAINT "_partners_v_version_assignee_id_users_id_fk";
  
  DROP INDEX "ideas_assignee_idx";
  DROP INDEX "ideas_assigned_team_idx";
  DROP INDEX "_ideas_v_version_version_assignee_idx";
  DROP INDEX "_ideas_v_version_version_assigned_team_idx";
  DROP INDEX "initiatives_assignee_idx";
  DROP INDEX "initiatives_assigned_team_idx";
  DROP INDEX "_initiatives_v_version_version_assignee_idx";
  DROP INDEX "_initiatives_v_version_version_assigned_team_idx";
  DROP INDEX "events_assignee_idx";
  DROP INDEX "events_assigned_team_idx";
  DROP INDEX "_events_v_version_version_assignee_idx";
  DROP INDEX "_events_v_version_version_assigned_team_idx";
  DROP INDEX "subsidy_windows_assignee_idx";
  DROP INDEX "subsidy_windows_assigned_team_idx";
  DROP INDEX "_subsidy_windows_v_version_version_assignee_idx";
  DROP INDEX "_subsidy_windows_v_version_version_assigned_team_idx";
  DROP INDEX "themes_assignee_idx";
  DROP INDEX "themes_assigned_team_idx";
  DROP INDEX "_themes_v_version_version_assignee_idx";
  DROP INDEX "_themes_v_version_version_assigned_team_idx";
  DROP INDEX "partners_assignee_idx";
  DROP INDEX "partners_assigned_team_idx";
  DROP INDEX "_partners_v_version_version_assignee_idx";
  DROP INDEX "_partners_v_version_version_assigned_team_idx";
  ALTER TABLE "ideas" DROP COLUMN "assignee_id";
  ALTER TABLE "ideas" DROP COLUMN "assigned_team";
  ALTER TABLE "_ideas_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_ideas_v" DROP COLUMN "version_assigned_team";
  ALTER TABLE "initiatives" DROP COLUMN "assignee_id";
  ALTER TABLE "initiatives" DROP COLUMN "assigned_team";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_assigned_team";
  ALTER TABLE "events" DROP COLUMN "assignee_id";
  ALTER TABLE "events" DROP COLUMN "assigned_team";
  ALTER TABLE "_events_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_assigned_team";
  ALTER TABLE "subsidy_windows" DROP COLUMN "assignee_id";
  ALTER TABLE "subsidy_windows" DROP COLUMN "assigned_team";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_assigned_team";
  ALTER TABLE "themes" DROP COLUMN "assignee_id";
  ALTER TABLE "themes" DROP COLUMN "assigned_team";
  ALTER TABLE "_themes_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_themes_v" DROP COLUMN "version_assigned_team";
  ALTER TABLE "partners" DROP COLUMN "assignee_id";
  ALTER TABLE "partners" DROP COLUMN "assigned_team";
  ALTER TABLE "_partners_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_partners_v" DROP COLUMN "version_assigned_team";`)
}
