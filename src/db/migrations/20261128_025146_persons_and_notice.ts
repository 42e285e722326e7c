import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_notice_kind" AS ENUM('info', 'warning');
  CREATE TYPE "public"."enum_site_notice_from_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_site_notice_until_tz" AS ENUM('Europe/Amsterdam');
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
  
  CREATE INDEX "person_log_mark_idx" ON "person_log" USING btree ("mark");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "site_notice" CASCADE;
  DROP TABLE "person_log" CASCADE;
  DROP TABLE "feed_notice" CASCADE;
  DROP TYPE "public"."enum_site_notice_kind";
  DROP TYPE "public"."enum_site_notice_from_tz";
  DROP TYPE "public"."enum_site_notice_until_tz";`)
}
