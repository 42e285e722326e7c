import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_ideasfrom_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_events_ideasuntil_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__events_v_version_ideasfrom_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__events_v_version_ideasuntil_tz" AS ENUM('Europe/Amsterdam');
  CREATE TABLE "idea_uploads" (
  	"name" text PRIMARY KEY NOT NULL,
  	"data" "bytea",
  	"width" integer NOT NULL,
  	"height" integer NOT NULL,
  	"media_id" integer,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "idea_entries" (
  	"key" text PRIMARY KEY NOT NULL,
  	"idea_id" integer,
  	"made_by" integer,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "ideas" ADD COLUMN "event_id" integer;
  ALTER TABLE "_ideas_v" ADD COLUMN "version_event_id" integer;
  ALTER TABLE "events" ADD COLUMN "takes_ideas" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "ideas_from" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "ideasfrom_tz" "enum_events_ideasfrom_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "events" ADD COLUMN "ideas_until" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "ideasuntil_tz" "enum_events_ideasuntil_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "_events_v" ADD COLUMN "version_takes_ideas" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_ideas_from" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_ideasfrom_tz" "enum__events_v_version_ideasfrom_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "_events_v" ADD COLUMN "version_ideas_until" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_ideasuntil_tz" "enum__events_v_version_ideasuntil_tz" DEFAULT 'Europe/Amsterdam';
  CREATE INDEX "idea_uploads_media_idx" ON "idea_uploads" USING btree ("media_id");
  CREATE INDEX "idea_uploads_created_idx" ON "idea_uploads" USING btree ("created_at");
  CREATE INDEX "idea_entries_idea_idx" ON "idea_entries" USING btree ("idea_id");
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "ideas_event_idx" ON "ideas" USING btree ("event_id");
  CREATE INDEX "_ideas_v_version_version_event_idx" ON "_ideas_v" USING btree ("version_event_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "idea_uploads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "idea_entries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "idea_uploads" CASCADE;
  DROP TABLE "idea_entries" CASCADE;
  ALTER TABLE "ideas" DROP CONSTRAINT "ideas_event_id_events_id_fk";
  
  ALTER TABLE "_ideas_v" DROP CONSTRAINT "_ideas_v_version_event_id_events_id_fk";
  
  DROP INDEX "ideas_event_idx";
  DROP INDEX "_ideas_v_version_version_event_idx";
  ALTER TABLE "ideas" DROP COLUMN "event_id";
  ALTER TABLE "_ideas_v" DROP COLUMN "version_event_id";
  ALTER TABLE "events" DROP COLUMN "takes_ideas";
  ALTER TABLE "events" DROP COLUMN "ideas_from";
  ALTER TABLE "events" DROP COLUMN "ideasfrom_tz";
  ALTER TABLE "events" DROP COLUMN "ideas_until";
  ALTER TABLE "events" DROP COLUMN "ideasuntil_tz";
  ALTER TABLE "_events_v" DROP COLUMN "version_takes_ideas";
  ALTER TABLE "_events_v" DROP COLUMN "version_ideas_from";
  ALTER TABLE "_events_v" DROP COLUMN "version_ideasfrom_tz";
  ALTER TABLE "_events_v" DROP COLUMN "version_ideas_until";
  ALTER TABLE "_events_v" DROP COLUMN "version_ideasuntil_tz";
  DROP TYPE "public"."enum_events_ideasfrom_tz";
  DROP TYPE "public"."enum_events_ideasuntil_tz";
  DROP TYPE "public"."enum__events_v_version_ideasfrom_tz";
  DROP TYPE "public"."enum__events_v_version_ideasuntil_tz";`)
}
