import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "file_imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"partner" integer NOT NULL,
  	"kind" text NOT NULL,
  	"source" text NOT NULL,
  	"file_name" text NOT NULL,
  	"format" text NOT NULL,
  	"columns" jsonb NOT NULL,
  	"mapping" jsonb NOT NULL,
  	"language" text NOT NULL,
  	"phase" text DEFAULT 'new' NOT NULL,
  	"status" text DEFAULT 'ready' NOT NULL,
  	"is_stopping" boolean DEFAULT false NOT NULL,
  	"beat_at" timestamp(3) with time zone,
  	"gone" integer,
  	"gone_agreed" integer,
  	"note" text,
  	"created_by" integer,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"finished_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "file_import_rows" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"import_id" integer NOT NULL,
  	"line" integer,
  	"cells" jsonb,
  	"is_unreadable" boolean DEFAULT false NOT NULL,
  	"source_id" text,
  	"title" text,
  	"outcome" text,
  	"message" text,
  	"document_id" integer
  );
  
  CREATE TABLE "file_import_mappings" (
  	"partner" integer NOT NULL,
  	"kind" text NOT NULL,
  	"source" text NOT NULL,
  	"mapping" jsonb NOT NULL,
  	CONSTRAINT "file_import_mappings_partner_kind_pk" PRIMARY KEY("partner","kind")
  );
  
  ALTER TABLE "file_import_rows" ADD CONSTRAINT "file_import_rows_import_id_file_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."file_imports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "file_import_rows_place_idx" ON "file_import_rows" USING btree ("import_id","line");
  CREATE INDEX "file_import_rows_source_idx" ON "file_import_rows" USING btree ("import_id","source_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "file_imports" CASCADE;
  DROP TABLE "file_import_rows" CASCADE;
  DROP TABLE "file_import_mappings" CASCADE;`)
}
