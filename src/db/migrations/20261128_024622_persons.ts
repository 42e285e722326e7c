import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "person_log" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"action" text NOT NULL,
  	"actor_kind" text NOT NULL,
  	"actor_id" integer,
  	"mark" text,
  	"counts" jsonb DEFAULT '{}'::jsonb NOT NULL
  );
  
  CREATE INDEX "person_log_mark_idx" ON "person_log" USING btree ("mark");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "person_log" CASCADE;`)
}
