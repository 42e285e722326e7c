import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "feed_horizon" (
  	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
  	"epoch" text NOT NULL,
  	"xid" "xid8" NOT NULL,
  	"seq" bigint NOT NULL,
  	"before" timestamp(3) with time zone NOT NULL,
  	"pruned_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "feed_pruned" (
  	"urn" text PRIMARY KEY NOT NULL,
  	"changes" integer NOT NULL
  );
  
  CREATE INDEX "feed_changes_type_order_idx" ON "feed_changes" USING btree ("type","epoch","xid","seq");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feed_horizon" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feed_pruned" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "feed_horizon" CASCADE;
  DROP TABLE "feed_pruned" CASCADE;
  DROP INDEX "feed_changes_type_order_idx";`)
}
