import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // Addresses that were written down with a partner become feeds that can be switched on.
  await db.execute(sql`
   INSERT INTO "feed_sources" ("name", "address", "becomes", "partner_id")
    SELECT left(p."title", 120), f."url",
      (CASE WHEN f."format" = 'ics' THEN 'events' ELSE 'initiatives' END)::"enum_feed_sources_becomes", p."id"
    FROM "partners_feeds" f JOIN "partners" p ON p."id" = f."_parent_id"
    WHERE f."url" IS NOT NULL AND f."format" <> 'csv' AND p."title" IS NOT NULL;
   INSERT INTO "source_states" ("source_id") SELECT "id" FROM "feed_sources" ON CONFLICT DO NOTHING;
   DROP TABLE "partners_feeds" CASCADE;
  DROP TABLE "_partners_v_version_feeds" CASCADE;
  DROP TYPE "public"."enum_partners_feeds_format";
  DROP TYPE "public"."enum__partners_v_version_feeds_format";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_partners_feeds_format" AS ENUM('rss', 'atom', 'json', 'ics', 'csv');
  CREATE TYPE "public"."enum__partners_v_version_feeds_format" AS ENUM('rss', 'atom', 'json', 'ics', 'csv');
  CREATE TABLE "partners_feeds" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"format" "enum_partners_feeds_format"
  );
  
  CREATE TABLE "_partners_v_version_feeds" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"format" "enum__partners_v_version_feeds_format",
  	"_uuid" varchar
  );
  
  ALTER TABLE "partners_feeds" ADD CONSTRAINT "partners_feeds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_feeds" ADD CONSTRAINT "_partners_v_version_feeds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "partners_feeds_order_idx" ON "partners_feeds" USING btree ("_order");
  CREATE INDEX "partners_feeds_parent_id_idx" ON "partners_feeds" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_feeds_order_idx" ON "_partners_v_version_feeds" USING btree ("_order");
  CREATE INDEX "_partners_v_version_feeds_parent_id_idx" ON "_partners_v_version_feeds" USING btree ("_parent_id");`)
}
