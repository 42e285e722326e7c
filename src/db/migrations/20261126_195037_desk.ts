import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "notes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"urn" varchar,
  	"text" varchar NOT NULL,
  	"author_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "notes_urn_idx" ON "notes" USING btree ("urn");
  CREATE INDEX "notes_author_idx" ON "notes" USING btree ("author_id");
  CREATE INDEX "notes_updated_at_idx" ON "notes" USING btree ("updated_at");
  CREATE INDEX "notes_created_at_idx" ON "notes" USING btree ("created_at");
  CREATE INDEX "documentId_collection_idx" ON "notes" USING btree ("document_id","collection");
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
   ALTER TABLE "notes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "notes" CASCADE;
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
