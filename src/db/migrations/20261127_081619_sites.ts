import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_mail_site_trouble" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_sites_uses_types" AS ENUM('ideas', 'initiatives', 'themes', 'partners', 'subsidy-windows', 'events');
  CREATE TABLE "sites_uses_types" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_sites_uses_types",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sites_uses" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"source" varchar
  );
  
  CREATE TABLE "sites" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"contact_id" integer,
  	"notes" varchar,
  	"partner_id" integer,
  	"is_active" boolean DEFAULT true,
  	"agreed_at" timestamp(3) with time zone,
  	"outage_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sites_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sites_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer
  );
  
  ALTER TABLE "users" ADD COLUMN "mail_site_trouble" "enum_users_mail_site_trouble" DEFAULT 'daily';
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sites_id" integer;
  ALTER TABLE "sites_uses_types" ADD CONSTRAINT "sites_uses_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites_uses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_uses" ADD CONSTRAINT "sites_uses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sites" ADD CONSTRAINT "sites_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sites_texts" ADD CONSTRAINT "sites_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sites_rels" ADD CONSTRAINT "sites_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sites_uses_types_order_idx" ON "sites_uses_types" USING btree ("order");
  CREATE INDEX "sites_uses_types_parent_idx" ON "sites_uses_types" USING btree ("parent_id");
  CREATE INDEX "sites_uses_order_idx" ON "sites_uses" USING btree ("_order");
  CREATE INDEX "sites_uses_parent_id_idx" ON "sites_uses" USING btree ("_parent_id");
  CREATE INDEX "sites_contact_idx" ON "sites" USING btree ("contact_id");
  CREATE INDEX "sites_partner_idx" ON "sites" USING btree ("partner_id");
  CREATE INDEX "sites_is_active_idx" ON "sites" USING btree ("is_active");
  CREATE INDEX "sites_outage_since_idx" ON "sites" USING btree ("outage_since");
  CREATE INDEX "sites_updated_at_idx" ON "sites" USING btree ("updated_at");
  CREATE INDEX "sites_created_at_idx" ON "sites" USING btree ("created_at");
  CREATE INDEX "sites_texts_order_parent" ON "sites_texts" USING btree ("order","parent_id");
  CREATE INDEX "sites_texts_text_idx" ON "sites_texts" USING btree ("text");
  CREATE INDEX "sites_rels_order_idx" ON "sites_rels" USING btree ("order");
  CREATE INDEX "sites_rels_parent_idx" ON "sites_rels" USING btree ("parent_id");
  CREATE INDEX "sites_rels_path_idx" ON "sites_rels" USING btree ("path");
  CREATE INDEX "sites_rels_themes_id_idx" ON "sites_rels" USING btree ("themes_id");
  CREATE INDEX "sites_rels_areas_id_idx" ON "sites_rels" USING btree ("areas_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sites_fk" FOREIGN KEY ("sites_id") REFERENCES "public"."sites"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_sites_id_idx" ON "payload_locked_documents_rels" USING btree ("sites_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sites_uses_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites_uses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sites_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "sites_uses_types" CASCADE;
  DROP TABLE "sites_uses" CASCADE;
  DROP TABLE "sites" CASCADE;
  DROP TABLE "sites_texts" CASCADE;
  DROP TABLE "sites_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_sites_fk";
  
  DROP INDEX "payload_locked_documents_rels_sites_id_idx";
  ALTER TABLE "users" DROP COLUMN "mail_site_trouble";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "sites_id";
  DROP TYPE "public"."enum_users_mail_site_trouble";
  DROP TYPE "public"."enum_sites_uses_types";`)
}
