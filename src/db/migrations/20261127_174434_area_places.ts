import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feed_vocabulary" ADD COLUMN "area_kind" text;
  ALTER TABLE "feed_vocabulary" ADD COLUMN "lat" double precision;
  ALTER TABLE "feed_vocabulary" ADD COLUMN "lng" double precision;
  -- Areas that are there already: later writes keep these up to date.
  UPDATE "feed_vocabulary" v SET "area_kind" = a."kind"::text, "lat" = a."latitude"::float8, "lng" = a."longitude"::float8
    FROM "areas" a WHERE v."kind" = 'area' AND v."source" = a."id"::text
      AND a."latitude" IS NOT NULL AND a."longitude" IS NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "feed_vocabulary" DROP COLUMN "area_kind";
  ALTER TABLE "feed_vocabulary" DROP COLUMN "lat";
  ALTER TABLE "feed_vocabulary" DROP COLUMN "lng";`)
}
