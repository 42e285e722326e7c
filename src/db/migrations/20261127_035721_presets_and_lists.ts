import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_payload_query_presets_access_read_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_update_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_access_delete_constraint" AS ENUM('everyone', 'onlyMe', 'specificUsers');
  CREATE TYPE "public"."enum_payload_query_presets_related_collection" AS ENUM('ideas', 'initiatives', 'events', 'subsidy-windows', 'subsidy-schemes', 'grants', 'themes', 'partners', 'media');
  CREATE TABLE "payload_query_presets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"is_shared" boolean DEFAULT false,
  	"access_read_constraint" "enum_payload_query_presets_access_read_constraint" DEFAULT 'onlyMe',
  	"access_update_constraint" "enum_payload_query_presets_access_update_constraint" DEFAULT 'onlyMe',
  	"access_delete_constraint" "enum_payload_query_presets_access_delete_constraint" DEFAULT 'onlyMe',
  	"where" jsonb,
  	"columns" jsonb,
  	"group_by" varchar,
  	"related_collection" "enum_payload_query_presets_related_collection" NOT NULL,
  	"is_temp" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_query_presets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_query_presets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_query_presets_rels" ADD CONSTRAINT "payload_query_presets_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_query_presets_updated_at_idx" ON "payload_query_presets" USING btree ("updated_at");
  CREATE INDEX "payload_query_presets_created_at_idx" ON "payload_query_presets" USING btree ("created_at");
  CREATE INDEX "payload_query_presets_rels_order_idx" ON "payload_query_presets_rels" USING btree ("order");
  CREATE INDEX "payload_query_presets_rels_parent_idx" ON "payload_query_presets_rels" USING btree ("parent_id");
  CREATE INDEX "payload_query_presets_rels_path_idx" ON "payload_query_presets_rels" USING btree ("path");
  CREATE INDEX "payload_query_presets_rels_users_id_idx" ON "payload_query_presets_rels" USING btree ("users_id");
  CREATE INDEX "_ideas_v_list_idx" ON "_ideas_v" USING btree ("version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state","version__status","version_hidden","version_partner_id","version_deleted_at") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_ideas_v_state_list_idx" ON "_ideas_v" USING btree ("version_state","version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_ideas_v_draft_idx" ON "_ideas_v" USING btree ("version_state","created_at") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_initiatives_v_list_idx" ON "_initiatives_v" USING btree ("version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state","version__status","version_hidden","version_partner_id","version_deleted_at") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_initiatives_v_state_list_idx" ON "_initiatives_v" USING btree ("version_state","version_created_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_initiatives_v_draft_idx" ON "_initiatives_v" USING btree ("version_state","created_at") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_events_v_list_idx" ON "_events_v" USING btree ("version_starts_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state","version__status","version_hidden","version_partner_id","version_deleted_at") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_events_v_state_list_idx" ON "_events_v" USING btree ("version_state","version_starts_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_events_v_draft_idx" ON "_events_v" USING btree ("version_state","created_at") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_subsidy_windows_v_list_idx" ON "_subsidy_windows_v" USING btree ("version_opens_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST,"version_state","version__status","version_hidden","version_partner_id","version_deleted_at") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_subsidy_windows_v_state_list_idx" ON "_subsidy_windows_v" USING btree ("version_state","version_opens_at" DESC NULLS FIRST,"created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_subsidy_windows_v_draft_idx" ON "_subsidy_windows_v" USING btree ("version_state","created_at") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_themes_v_list_idx" ON "_themes_v" USING btree ("version_title","created_at" DESC NULLS FIRST,"version_state","version__status","version_hidden","version_deleted_at") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_themes_v_state_list_idx" ON "_themes_v" USING btree ("version_state","version_title","created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_themes_v_draft_idx" ON "_themes_v" USING btree ("version_state","created_at") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "_partners_v_list_idx" ON "_partners_v" USING btree ("version_title","created_at" DESC NULLS FIRST,"version_state","version__status","version_hidden","version_deleted_at") WHERE latest and version_deleted_at is null;
  CREATE INDEX "_partners_v_state_list_idx" ON "_partners_v" USING btree ("version_state","version_title","created_at" DESC NULLS FIRST) WHERE latest and version_deleted_at is null;
  CREATE INDEX "_partners_v_draft_idx" ON "_partners_v" USING btree ("version_state","created_at") WHERE latest and version_deleted_at is null and version__status = 'draft';
  CREATE INDEX "collection_transition_at_idx" ON "transitions" USING btree ("collection","transition","at");
  CREATE INDEX "hub_subscriptions_page_idx" ON "hub_subscriptions" USING btree ((status = 'ended'),(failures > 0) desc,"created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payload_query_presets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_query_presets_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "payload_query_presets" CASCADE;
  DROP TABLE "payload_query_presets_rels" CASCADE;
  DROP INDEX "_ideas_v_list_idx";
  DROP INDEX "_ideas_v_state_list_idx";
  DROP INDEX "_ideas_v_draft_idx";
  DROP INDEX "_initiatives_v_list_idx";
  DROP INDEX "_initiatives_v_state_list_idx";
  DROP INDEX "_initiatives_v_draft_idx";
  DROP INDEX "_events_v_list_idx";
  DROP INDEX "_events_v_state_list_idx";
  DROP INDEX "_events_v_draft_idx";
  DROP INDEX "_subsidy_windows_v_list_idx";
  DROP INDEX "_subsidy_windows_v_state_list_idx";
  DROP INDEX "_subsidy_windows_v_draft_idx";
  DROP INDEX "_themes_v_list_idx";
  DROP INDEX "_themes_v_state_list_idx";
  DROP INDEX "_themes_v_draft_idx";
  DROP INDEX "_partners_v_list_idx";
  DROP INDEX "_partners_v_state_list_idx";
  DROP INDEX "_partners_v_draft_idx";
  DROP INDEX "collection_transition_at_idx";
  DROP INDEX "hub_subscriptions_page_idx";
  DROP TYPE "public"."enum_payload_query_presets_access_read_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_update_constraint";
  DROP TYPE "public"."enum_payload_query_presets_access_delete_constraint";
  DROP TYPE "public"."enum_payload_query_presets_related_collection";`)
}
