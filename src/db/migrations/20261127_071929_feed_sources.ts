import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_feed_sources_becomes" AS ENUM('initiatives', 'events');
  CREATE TYPE "public"."enum_feed_sources_event_kind" AS ENUM('meeting', 'deliberation', 'walkIn', 'excursion', 'webinar', 'council', 'other');
  CREATE TYPE "public"."enum_feed_sources_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_feed_sources_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TABLE "feed_sources_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"theme_id" integer NOT NULL
  );
  
  CREATE TABLE "feed_sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"becomes" "enum_feed_sources_becomes" DEFAULT 'initiatives' NOT NULL,
  	"event_kind" "enum_feed_sources_event_kind" DEFAULT 'meeting',
  	"contact_id" integer,
  	"licence" "enum_feed_sources_licence" DEFAULT 'CC-BY-4.0' NOT NULL,
  	"publication_basis" "enum_feed_sources_publication_basis" DEFAULT 'publicTask' NOT NULL,
  	"takes_images" boolean DEFAULT false,
  	"partner_id" integer NOT NULL,
  	"is_on" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feed_sources_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer
  );
  
  CREATE TABLE "source_states" (
  	"source_id" integer PRIMARY KEY NOT NULL,
  	"is_on" boolean DEFAULT false NOT NULL,
  	"next_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"busy_until" timestamp(3) with time zone,
  	"checked_at" timestamp(3) with time zone,
  	"succeeded_at" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"status" integer,
  	"error" text,
  	"failures" integer DEFAULT 0 NOT NULL,
  	"etag" text,
  	"last_modified" text,
  	"format" text,
  	"title" text,
  	"entries" integer DEFAULT 0 NOT NULL,
  	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"settings" text,
  	"previewed" text
  );
  
  CREATE TABLE "source_entries" (
  	"source_id" integer NOT NULL,
  	"entry_id" text NOT NULL,
  	"state" text NOT NULL,
  	"title" text NOT NULL,
  	"url" text,
  	"collection" text,
  	"document_id" integer,
  	"digest" text,
  	"problem" jsonb,
  	"image_url" text,
  	"media_id" integer,
  	"first_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"last_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"missing_since" timestamp(3) with time zone,
  	"asked_at" timestamp(3) with time zone,
  	CONSTRAINT "source_entries_source_id_entry_id_pk" PRIMARY KEY("source_id","entry_id")
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "feed_sources_id" integer;
  ALTER TABLE "feed_sources_categories" ADD CONSTRAINT "feed_sources_categories_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feed_sources_categories" ADD CONSTRAINT "feed_sources_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."feed_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feed_sources" ADD CONSTRAINT "feed_sources_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feed_sources" ADD CONSTRAINT "feed_sources_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feed_sources_rels" ADD CONSTRAINT "feed_sources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."feed_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feed_sources_rels" ADD CONSTRAINT "feed_sources_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feed_sources_rels" ADD CONSTRAINT "feed_sources_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "feed_sources_categories_order_idx" ON "feed_sources_categories" USING btree ("_order");
  CREATE INDEX "feed_sources_categories_parent_id_idx" ON "feed_sources_categories" USING btree ("_parent_id");
  CREATE INDEX "feed_sources_categories_theme_idx" ON "feed_sources_categories" USING btree ("theme_id");
  CREATE INDEX "feed_sources_contact_idx" ON "feed_sources" USING btree ("contact_id");
  CREATE INDEX "feed_sources_partner_idx" ON "feed_sources" USING btree ("partner_id");
  CREATE INDEX "feed_sources_updated_at_idx" ON "feed_sources" USING btree ("updated_at");
  CREATE INDEX "feed_sources_created_at_idx" ON "feed_sources" USING btree ("created_at");
  CREATE INDEX "feed_sources_rels_order_idx" ON "feed_sources_rels" USING btree ("order");
  CREATE INDEX "feed_sources_rels_parent_idx" ON "feed_sources_rels" USING btree ("parent_id");
  CREATE INDEX "feed_sources_rels_path_idx" ON "feed_sources_rels" USING btree ("path");
  CREATE INDEX "feed_sources_rels_themes_id_idx" ON "feed_sources_rels" USING btree ("themes_id");
  CREATE INDEX "feed_sources_rels_areas_id_idx" ON "feed_sources_rels" USING btree ("areas_id");
  CREATE INDEX "source_states_next_idx" ON "source_states" USING btree ("next_at") WHERE is_on;
  CREATE INDEX "source_entries_document_idx" ON "source_entries" USING btree ("collection","document_id");
  CREATE INDEX "source_entries_missing_idx" ON "source_entries" USING btree ("source_id","missing_since") WHERE missing_since is not null;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_feed_sources_fk" FOREIGN KEY ("feed_sources_id") REFERENCES "public"."feed_sources"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_feed_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("feed_sources_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feed_sources_categories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feed_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feed_sources_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_states" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_entries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "feed_sources_categories" CASCADE;
  DROP TABLE "feed_sources" CASCADE;
  DROP TABLE "feed_sources_rels" CASCADE;
  DROP TABLE "source_states" CASCADE;
  DROP TABLE "source_entries" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_feed_sources_fk";
  
  DROP INDEX "payload_locked_documents_rels_feed_sources_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "feed_sources_id";
  DROP TYPE "public"."enum_feed_sources_becomes";
  DROP TYPE "public"."enum_feed_sources_event_kind";
  DROP TYPE "public"."enum_feed_sources_licence";
  DROP TYPE "public"."enum_feed_sources_publication_basis";`)
}
