import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_front_doors_selection_types" AS ENUM('ideas', 'initiatives', 'themes', 'partners', 'subsidy-windows', 'events');
  CREATE TABLE "front_doors_hosts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"host" varchar NOT NULL
  );
  
  CREATE TABLE "front_doors_selection_types" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_front_doors_selection_types",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "front_doors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"tagline" varchar,
  	"intro" varchar,
  	"contact" varchar,
  	"brand" varchar,
  	"accent" varchar,
  	"logo_id" integer,
  	"partner_id" integer,
  	"is_open" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "front_doors_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" integer,
  	"themes_id" integer,
  	"partners_id" integer
  );
  
  CREATE TABLE "feed_doors" (
  	"source" text PRIMARY KEY NOT NULL,
  	"is_open" boolean NOT NULL,
  	"hosts" text[] NOT NULL,
  	"title" text NOT NULL,
  	"tagline" text,
  	"intro" text,
  	"contact" text,
  	"brand" text,
  	"accent" text,
  	"logo" jsonb,
  	"selection" jsonb NOT NULL,
  	"former" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"refs" text[] DEFAULT '{}' NOT NULL,
  	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "front_doors_id" integer;
  ALTER TABLE "front_doors_hosts" ADD CONSTRAINT "front_doors_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."front_doors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_doors_selection_types" ADD CONSTRAINT "front_doors_selection_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."front_doors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_doors" ADD CONSTRAINT "front_doors_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_doors" ADD CONSTRAINT "front_doors_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_doors_rels" ADD CONSTRAINT "front_doors_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."front_doors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_doors_rels" ADD CONSTRAINT "front_doors_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_doors_rels" ADD CONSTRAINT "front_doors_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_doors_rels" ADD CONSTRAINT "front_doors_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "front_doors_hosts_order_idx" ON "front_doors_hosts" USING btree ("_order");
  CREATE INDEX "front_doors_hosts_parent_id_idx" ON "front_doors_hosts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "front_doors_hosts_host_idx" ON "front_doors_hosts" USING btree ("host");
  CREATE INDEX "front_doors_selection_types_order_idx" ON "front_doors_selection_types" USING btree ("order");
  CREATE INDEX "front_doors_selection_types_parent_idx" ON "front_doors_selection_types" USING btree ("parent_id");
  CREATE INDEX "front_doors_logo_idx" ON "front_doors" USING btree ("logo_id");
  CREATE INDEX "front_doors_partner_idx" ON "front_doors" USING btree ("partner_id");
  CREATE INDEX "front_doors_updated_at_idx" ON "front_doors" USING btree ("updated_at");
  CREATE INDEX "front_doors_created_at_idx" ON "front_doors" USING btree ("created_at");
  CREATE INDEX "front_doors_rels_order_idx" ON "front_doors_rels" USING btree ("order");
  CREATE INDEX "front_doors_rels_parent_idx" ON "front_doors_rels" USING btree ("parent_id");
  CREATE INDEX "front_doors_rels_path_idx" ON "front_doors_rels" USING btree ("path");
  CREATE INDEX "front_doors_rels_areas_id_idx" ON "front_doors_rels" USING btree ("areas_id");
  CREATE INDEX "front_doors_rels_themes_id_idx" ON "front_doors_rels" USING btree ("themes_id");
  CREATE INDEX "front_doors_rels_partners_id_idx" ON "front_doors_rels" USING btree ("partners_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_front_doors_fk" FOREIGN KEY ("front_doors_id") REFERENCES "public"."front_doors"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_front_doors_id_idx" ON "payload_locked_documents_rels" USING btree ("front_doors_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "front_doors_hosts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "front_doors_selection_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "front_doors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "front_doors_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feed_doors" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "front_doors_hosts" CASCADE;
  DROP TABLE "front_doors_selection_types" CASCADE;
  DROP TABLE "front_doors" CASCADE;
  DROP TABLE "front_doors_rels" CASCADE;
  DROP TABLE "feed_doors" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_front_doors_fk";
  
  DROP INDEX "payload_locked_documents_rels_front_doors_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "front_doors_id";
  DROP TYPE "public"."enum_front_doors_selection_types";`)
}
