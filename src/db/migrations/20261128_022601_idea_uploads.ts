import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "idea_uploads" (
  	"name" text PRIMARY KEY NOT NULL,
  	"data" "bytea",
  	"width" integer NOT NULL,
  	"height" integer NOT NULL,
  	"media_id" integer,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "idea_uploads_media_idx" ON "idea_uploads" USING btree ("media_id");
  CREATE INDEX "idea_uploads_created_idx" ON "idea_uploads" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "idea_uploads" CASCADE;`)
}
