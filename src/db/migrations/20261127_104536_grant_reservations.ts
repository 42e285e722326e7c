import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_subsidy_windows_earlier_ceilings_until_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_subsidy_windows_lowering_noticedate_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_earlier_ceilings_until_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_lowering_noticedate_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_grants_receivedat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__grants_v_version_receivedat_tz" AS ENUM('Europe/Amsterdam');
  ALTER TYPE "public"."enum_grants_state" ADD VALUE 'reserved' BEFORE 'granted';
  ALTER TYPE "public"."enum_grants_state" ADD VALUE 'refused' BEFORE 'granted';
  ALTER TYPE "public"."enum__grants_v_version_state" ADD VALUE 'reserved' BEFORE 'granted';
  ALTER TYPE "public"."enum__grants_v_version_state" ADD VALUE 'refused' BEFORE 'granted';
  CREATE TABLE "subsidy_windows_earlier_ceilings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"ceiling_cents" numeric,
  	"until" timestamp(3) with time zone,
  	"until_tz" "enum_subsidy_windows_earlier_ceilings_until_tz" DEFAULT 'Europe/Amsterdam',
  	"notice_url" varchar
  );
  
  CREATE TABLE "_subsidy_windows_v_version_earlier_ceilings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"ceiling_cents" numeric,
  	"until" timestamp(3) with time zone,
  	"until_tz" "enum__subsidy_windows_v_version_earlier_ceilings_until_tz" DEFAULT 'Europe/Amsterdam',
  	"notice_url" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "grants" ALTER COLUMN "granted_cents" DROP NOT NULL;
  ALTER TABLE "_grants_v" ALTER COLUMN "version_granted_cents" DROP NOT NULL;
  ALTER TABLE "subsidy_windows" ADD COLUMN "lowering_notice_url" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "lowering_notice_date" timestamp(3) with time zone;
  ALTER TABLE "subsidy_windows" ADD COLUMN "lowering_noticedate_tz" "enum_subsidy_windows_lowering_noticedate_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_lowering_notice_url" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_lowering_notice_date" timestamp(3) with time zone;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_lowering_noticedate_tz" "enum__subsidy_windows_v_version_lowering_noticedate_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "grants" ADD COLUMN "is_reservation" boolean DEFAULT false;
  ALTER TABLE "grants" ADD COLUMN "sub_ceiling" varchar;
  ALTER TABLE "grants" ADD COLUMN "received_at" timestamp(3) with time zone;
  ALTER TABLE "grants" ADD COLUMN "receivedat_tz" "enum_grants_receivedat_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "_grants_v" ADD COLUMN "version_is_reservation" boolean DEFAULT false;
  ALTER TABLE "_grants_v" ADD COLUMN "version_sub_ceiling" varchar;
  ALTER TABLE "_grants_v" ADD COLUMN "version_received_at" timestamp(3) with time zone;
  ALTER TABLE "_grants_v" ADD COLUMN "version_receivedat_tz" "enum__grants_v_version_receivedat_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "subsidy_windows_earlier_ceilings" ADD CONSTRAINT "subsidy_windows_earlier_ceilings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_earlier_ceilings" ADD CONSTRAINT "_subsidy_windows_v_version_earlier_ceilings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "subsidy_windows_earlier_ceilings_order_idx" ON "subsidy_windows_earlier_ceilings" USING btree ("_order");
  CREATE INDEX "subsidy_windows_earlier_ceilings_parent_id_idx" ON "subsidy_windows_earlier_ceilings" USING btree ("_parent_id");
  CREATE INDEX "_subsidy_windows_v_version_earlier_ceilings_order_idx" ON "_subsidy_windows_v_version_earlier_ceilings" USING btree ("_order");
  CREATE INDEX "_subsidy_windows_v_version_earlier_ceilings_parent_id_idx" ON "_subsidy_windows_v_version_earlier_ceilings" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subsidy_windows_earlier_ceilings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_subsidy_windows_v_version_earlier_ceilings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "subsidy_windows_earlier_ceilings" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_earlier_ceilings" CASCADE;
  ALTER TABLE "grants" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "grants" ALTER COLUMN "state" SET DEFAULT 'granted'::text;
  DROP TYPE "public"."enum_grants_state";
  CREATE TYPE "public"."enum_grants_state" AS ENUM('granted', 'settled', 'revoked', 'reclaimed');
  ALTER TABLE "grants" ALTER COLUMN "state" SET DEFAULT 'granted'::"public"."enum_grants_state";
  ALTER TABLE "grants" ALTER COLUMN "state" SET DATA TYPE "public"."enum_grants_state" USING "state"::"public"."enum_grants_state";
  ALTER TABLE "_grants_v" ALTER COLUMN "version_state" SET DATA TYPE text;
  ALTER TABLE "_grants_v" ALTER COLUMN "version_state" SET DEFAULT 'granted'::text;
  DROP TYPE "public"."enum__grants_v_version_state";
  CREATE TYPE "public"."enum__grants_v_version_state" AS ENUM('granted', 'settled', 'revoked', 'reclaimed');
  ALTER TABLE "_grants_v" ALTER COLUMN "version_state" SET DEFAULT 'granted'::"public"."enum__grants_v_version_state";
  ALTER TABLE "_grants_v" ALTER COLUMN "version_state" SET DATA TYPE "public"."enum__grants_v_version_state" USING "version_state"::"public"."enum__grants_v_version_state";
  ALTER TABLE "grants" ALTER COLUMN "granted_cents" SET NOT NULL;
  ALTER TABLE "_grants_v" ALTER COLUMN "version_granted_cents" SET NOT NULL;
  ALTER TABLE "subsidy_windows" DROP COLUMN "lowering_notice_url";
  ALTER TABLE "subsidy_windows" DROP COLUMN "lowering_notice_date";
  ALTER TABLE "subsidy_windows" DROP COLUMN "lowering_noticedate_tz";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_lowering_notice_url";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_lowering_notice_date";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_lowering_noticedate_tz";
  ALTER TABLE "grants" DROP COLUMN "is_reservation";
  ALTER TABLE "grants" DROP COLUMN "sub_ceiling";
  ALTER TABLE "grants" DROP COLUMN "received_at";
  ALTER TABLE "grants" DROP COLUMN "receivedat_tz";
  ALTER TABLE "_grants_v" DROP COLUMN "version_is_reservation";
  ALTER TABLE "_grants_v" DROP COLUMN "version_sub_ceiling";
  ALTER TABLE "_grants_v" DROP COLUMN "version_received_at";
  ALTER TABLE "_grants_v" DROP COLUMN "version_receivedat_tz";
  DROP TYPE "public"."enum_subsidy_windows_earlier_ceilings_until_tz";
  DROP TYPE "public"."enum_subsidy_windows_lowering_noticedate_tz";
  DROP TYPE "public"."enum__subsidy_windows_v_version_earlier_ceilings_until_tz";
  DROP TYPE "public"."enum__subsidy_windows_v_version_lowering_noticedate_tz";
  DROP TYPE "public"."enum_grants_receivedat_tz";
  DROP TYPE "public"."enum__grants_v_version_receivedat_tz";`)
}
