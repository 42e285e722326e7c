import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_partners_ending_exceptions_disposition" AS ENUM('keep', 'transfer', 'withdraw');
  CREATE TYPE "public"."enum__partners_v_version_ending_exceptions_disposition" AS ENUM('keep', 'transfer', 'withdraw');
  CREATE TABLE "partners_ending_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"disposition" "enum_partners_ending_exceptions_disposition",
  	"successor_id" integer
  );
  
  CREATE TABLE "_partners_v_version_ending_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"disposition" "enum__partners_v_version_ending_exceptions_disposition",
  	"successor_id" integer,
  	"_uuid" varchar
  );
  
  ALTER TABLE "partners_rels" ADD COLUMN "initiatives_id" integer;
  ALTER TABLE "partners_rels" ADD COLUMN "ideas_id" integer;
  ALTER TABLE "partners_rels" ADD COLUMN "events_id" integer;
  ALTER TABLE "partners_rels" ADD COLUMN "subsidy_windows_id" integer;
  ALTER TABLE "_partners_v_rels" ADD COLUMN "initiatives_id" integer;
  ALTER TABLE "_partners_v_rels" ADD COLUMN "ideas_id" integer;
  ALTER TABLE "_partners_v_rels" ADD COLUMN "events_id" integer;
  ALTER TABLE "_partners_v_rels" ADD COLUMN "subsidy_windows_id" integer;
  ALTER TABLE "partners_ending_exceptions" ADD CONSTRAINT "partners_ending_exceptions_successor_id_partners_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_ending_exceptions" ADD CONSTRAINT "partners_ending_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_ending_exceptions" ADD CONSTRAINT "_partners_v_version_ending_exceptions_successor_id_partners_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_version_ending_exceptions" ADD CONSTRAINT "_partners_v_version_ending_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "partners_ending_exceptions_order_idx" ON "partners_ending_exceptions" USING btree ("_order");
  CREATE INDEX "partners_ending_exceptions_parent_id_idx" ON "partners_ending_exceptions" USING btree ("_parent_id");
  CREATE INDEX "partners_ending_exceptions_successor_idx" ON "partners_ending_exceptions" USING btree ("successor_id");
  CREATE INDEX "_partners_v_version_ending_exceptions_order_idx" ON "_partners_v_version_ending_exceptions" USING btree ("_order");
  CREATE INDEX "_partners_v_version_ending_exceptions_parent_id_idx" ON "_partners_v_version_ending_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_ending_exceptions_successor_idx" ON "_partners_v_version_ending_exceptions" USING btree ("successor_id");
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_ideas_fk" FOREIGN KEY ("ideas_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_subsidy_windows_fk" FOREIGN KEY ("subsidy_windows_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_ideas_fk" FOREIGN KEY ("ideas_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_subsidy_windows_fk" FOREIGN KEY ("subsidy_windows_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "partners_rels_initiatives_id_idx" ON "partners_rels" USING btree ("initiatives_id");
  CREATE INDEX "partners_rels_ideas_id_idx" ON "partners_rels" USING btree ("ideas_id");
  CREATE INDEX "partners_rels_events_id_idx" ON "partners_rels" USING btree ("events_id");
  CREATE INDEX "partners_rels_subsidy_windows_id_idx" ON "partners_rels" USING btree ("subsidy_windows_id");
  CREATE INDEX "_partners_v_rels_initiatives_id_idx" ON "_partners_v_rels" USING btree ("initiatives_id");
  CREATE INDEX "_partners_v_rels_ideas_id_idx" ON "_partners_v_rels" USING btree ("ideas_id");
  CREATE INDEX "_partners_v_rels_events_id_idx" ON "_partners_v_rels" USING btree ("events_id");
  CREATE INDEX "_partners_v_rels_subsidy_windows_id_idx" ON "_partners_v_rels" USING btree ("subsidy_windows_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "partners_ending_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_partners_v_version_ending_exceptions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "partners_ending_exceptions" CASCADE;
  DROP TABLE "_partners_v_version_ending_exceptions" CASCADE;
  ALTER TABLE "partners_rels" DROP CONSTRAINT "partners_rels_initiatives_fk";
  
  ALTER TABLE "partners_rels" DROP CONSTRAINT "partners_rels_ideas_fk";
  
  ALTER TABLE "partners_rels" DROP CONSTRAINT "partners_rels_events_fk";
  
  ALTER TABLE "partners_rels" DROP CONSTRAINT "partners_rels_subsidy_windows_fk";
  
  ALTER TABLE "_partners_v_rels" DROP CONSTRAINT "_partners_v_rels_initiatives_fk";
  
  ALTER TABLE "_partners_v_rels" DROP CONSTRAINT "_partners_v_rels_ideas_fk";
  
  ALTER TABLE "_partners_v_rels" DROP CONSTRAINT "_partners_v_rels_events_fk";
  
  ALTER TABLE "_partners_v_rels" DROP CONSTRAINT "_partners_v_rels_subsidy_windows_fk";
  
  DROP INDEX "partners_rels_initiatives_id_idx";
  DROP INDEX "partners_rels_ideas_id_idx";
  DROP INDEX "partners_rels_events_id_idx";
  DROP INDEX "partners_rels_subsidy_windows_id_idx";
  DROP INDEX "_partners_v_rels_initiatives_id_idx";
  DROP INDEX "_partners_v_rels_ideas_id_idx";
  DROP INDEX "_partners_v_rels_events_id_idx";
  DROP INDEX "_partners_v_rels_subsidy_windows_id_idx";
  ALTER TABLE "partners_rels" DROP COLUMN "initiatives_id";
  ALTER TABLE "partners_rels" DROP COLUMN "ideas_id";
  ALTER TABLE "partners_rels" DROP COLUMN "events_id";
  ALTER TABLE "partners_rels" DROP COLUMN "subsidy_windows_id";
  ALTER TABLE "_partners_v_rels" DROP COLUMN "initiatives_id";
  ALTER TABLE "_partners_v_rels" DROP COLUMN "ideas_id";
  ALTER TABLE "_partners_v_rels" DROP COLUMN "events_id";
  ALTER TABLE "_partners_v_rels" DROP COLUMN "subsidy_windows_id";
  DROP TYPE "public"."enum_partners_ending_exceptions_disposition";
  DROP TYPE "public"."enum__partners_v_version_ending_exceptions_disposition";`)
}
