import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reports_reason" AS ENUM('unlawful', 'personalData', 'insulting', 'wrong', 'spam', 'other');
  CREATE TYPE "public"."enum_reports_state" AS ENUM('new', 'handled');
  CREATE TYPE "public"."enum_reports_outcome" AS ENUM('kept', 'changed', 'removed', 'passedOn');
  CREATE TYPE "public"."enum_site_notice_kind" AS ENUM('info', 'warning');
  CREATE TYPE "public"."enum_site_notice_from_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_site_notice_until_tz" AS ENUM('Europe/Amsterdam');
  CREATE TABLE "reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"page" varchar NOT NULL,
  	"urn" varchar NOT NULL,
  	"reason" "enum_reports_reason" NOT NULL,
  	"explanation" varchar NOT NULL,
  	"good_faith" boolean DEFAULT false,
  	"reporter_id" integer,
  	"language" varchar,
  	"state" "enum_reports_state" DEFAULT 'new' NOT NULL,
  	"outcome" "enum_reports_outcome",
  	"decision" varchar,
  	"handled_at" timestamp(3) with time zone,
  	"handled_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_notice" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_site_notice_kind" DEFAULT 'info' NOT NULL,
  	"text" varchar,
  	"text_english" varchar,
  	"link" varchar,
  	"link_text" varchar,
  	"link_text_english" varchar,
  	"from" timestamp(3) with time zone,
  	"from_tz" "enum_site_notice_from_tz" DEFAULT 'Europe/Amsterdam',
  	"until" timestamp(3) with time zone NOT NULL,
  	"until_tz" "enum_site_notice_until_tz" DEFAULT 'Europe/Amsterdam' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "person_log" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"action" text NOT NULL,
  	"actor_kind" text NOT NULL,
  	"actor_id" integer,
  	"mark" text,
  	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL
  );
  
  CREATE TABLE "feed_notice" (
  	"id" integer PRIMARY KEY NOT NULL,
  	"kind" text NOT NULL,
  	"text" text NOT NULL,
  	"text_english" text,
  	"link" text,
  	"link_text" text,
  	"link_text_english" text,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reports_id" integer;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_reporter_id_contacts_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_handled_by_id_users_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reports_urn_idx" ON "reports" USING btree ("urn");
  CREATE INDEX "reports_reporter_idx" ON "reports" USING btree ("reporter_id");
  CREATE INDEX "reports_state_idx" ON "reports" USING btree ("state");
  CREATE INDEX "reports_handled_by_idx" ON "reports" USING btree ("handled_by_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "person_log_mark_idx" ON "person_log" USING btree ("mark");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("reports_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_notice" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "person_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feed_notice" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "site_notice" CASCADE;
  DROP TABLE "person_log" CASCADE;
  DROP TABLE "feed_notice" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reports_fk";
  
  DROP INDEX "payload_locked_documents_rels_reports_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reports_id";
  DROP TYPE "public"."enum_reports_reason";
  DROP TYPE "public"."enum_reports_state";
  DROP TYPE "public"."enum_reports_outcome";
  DROP TYPE "public"."enum_site_notice_kind";
  DROP TYPE "public"."enum_site_notice_from_tz";
  DROP TYPE "public"."enum_site_notice_until_tz";`)
}
