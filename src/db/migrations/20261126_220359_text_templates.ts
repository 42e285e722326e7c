import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_text_templates_collections" AS ENUM('ideas', 'initiatives', 'events');
  CREATE TYPE "public"."enum_text_templates_purpose" AS ENUM('question', 'refusal', 'answer', 'stop', 'other');
  CREATE TYPE "public"."enum_text_templates_refusal_ground" AS ENUM('notProvincial', 'duplicate', 'houseRules', 'personalData', 'commercial', 'unclear');
  CREATE TABLE "text_templates_collections" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_text_templates_collections",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "text_templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"purpose" "enum_text_templates_purpose" NOT NULL,
  	"refusal_ground" "enum_text_templates_refusal_ground",
  	"text" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "text_templates_id" integer;
  ALTER TABLE "text_templates_collections" ADD CONSTRAINT "text_templates_collections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."text_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "text_templates_collections_order_idx" ON "text_templates_collections" USING btree ("order");
  CREATE INDEX "text_templates_collections_parent_idx" ON "text_templates_collections" USING btree ("parent_id");
  CREATE INDEX "text_templates_purpose_idx" ON "text_templates" USING btree ("purpose");
  CREATE INDEX "text_templates_updated_at_idx" ON "text_templates" USING btree ("updated_at");
  CREATE INDEX "text_templates_created_at_idx" ON "text_templates" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_text_templates_fk" FOREIGN KEY ("text_templates_id") REFERENCES "public"."text_templates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_text_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("text_templates_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "text_templates_collections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "text_templates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "text_templates_collections" CASCADE;
  DROP TABLE "text_templates" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_text_templates_fk";
  
  DROP INDEX "payload_locked_documents_rels_text_templates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "text_templates_id";
  DROP TYPE "public"."enum_text_templates_collections";
  DROP TYPE "public"."enum_text_templates_purpose";
  DROP TYPE "public"."enum_text_templates_refusal_ground";`)
}
