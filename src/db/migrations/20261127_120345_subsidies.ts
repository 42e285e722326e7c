import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_initiatives_applicant_kind" AS ENUM('resident', 'group', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  CREATE TYPE "public"."enum__initiatives_v_version_applicant_kind" AS ENUM('resident', 'group', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  CREATE TYPE "public"."enum_subsidy_windows_earlier_ceilings_until_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_subsidy_windows_phases" AS ENUM('idea', 'plan', 'execution', 'growth');
  CREATE TYPE "public"."enum_subsidy_windows_lowering_noticedate_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_earlier_ceilings_until_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_phases" AS ENUM('idea', 'plan', 'execution', 'growth');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_lowering_noticedate_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_grants_receivedat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_grants_state_aid_kind" AS ENUM('none', 'deMinimis', 'blockExemption', 'notified');
  CREATE TYPE "public"."enum__grants_v_version_receivedat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__grants_v_version_state_aid_kind" AS ENUM('none', 'deMinimis', 'blockExemption', 'notified');
  ALTER TYPE "public"."enum_subsidy_windows_applicant_kinds" ADD VALUE 'group' BEFORE 'association';
  ALTER TYPE "public"."enum_subsidy_windows_allocation" ADD VALUE 'proRata';
  ALTER TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" ADD VALUE 'group' BEFORE 'association';
  ALTER TYPE "public"."enum__subsidy_windows_v_version_allocation" ADD VALUE 'proRata';
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
  
  CREATE TABLE "subsidy_windows_phases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_subsidy_windows_phases",
  	"id" serial PRIMARY KEY NOT NULL
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
  
  CREATE TABLE "_subsidy_windows_v_version_phases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__subsidy_windows_v_version_phases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "feed_grants" (
  	"urn" text PRIMARY KEY NOT NULL,
  	"window_urn" text NOT NULL,
  	"initiative_urn" text,
  	"decided_on" text NOT NULL,
  	"grant" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "grants" ALTER COLUMN "granted_cents" DROP NOT NULL;
  ALTER TABLE "_grants_v" ALTER COLUMN "version_granted_cents" DROP NOT NULL;
  ALTER TABLE "initiatives" ADD COLUMN "applicant_kind" "enum_initiatives_applicant_kind";
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_applicant_kind" "enum__initiatives_v_version_applicant_kind";
  ALTER TABLE "subsidy_windows_sub_ceilings" ADD COLUMN "key" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "lowering_notice_url" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "lowering_notice_date" timestamp(3) with time zone;
  ALTER TABLE "subsidy_windows" ADD COLUMN "lowering_noticedate_tz" "enum_subsidy_windows_lowering_noticedate_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_date" timestamp(3) with time zone;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_method_text" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_method_url" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_applications" numeric;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_refused" numeric;
  ALTER TABLE "_subsidy_windows_v_version_sub_ceilings" ADD COLUMN "key" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_lowering_notice_url" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_lowering_notice_date" timestamp(3) with time zone;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_lowering_noticedate_tz" "enum__subsidy_windows_v_version_lowering_noticedate_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_date" timestamp(3) with time zone;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_method_text" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_method_url" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_applications" numeric;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_refused" numeric;
  ALTER TABLE "grants" ADD COLUMN "is_reservation" boolean DEFAULT false;
  ALTER TABLE "grants" ADD COLUMN "sub_ceiling" varchar;
  ALTER TABLE "grants" ADD COLUMN "received_at" timestamp(3) with time zone;
  ALTER TABLE "grants" ADD COLUMN "receivedat_tz" "enum_grants_receivedat_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "grants" ADD COLUMN "rank" numeric;
  ALTER TABLE "grants" ADD COLUMN "score" numeric;
  ALTER TABLE "grants" ADD COLUMN "draw_number" numeric;
  ALTER TABLE "grants" ADD COLUMN "motivation" varchar;
  ALTER TABLE "grants" ADD COLUMN "state_aid_kind" "enum_grants_state_aid_kind";
  ALTER TABLE "_grants_v" ADD COLUMN "version_is_reservation" boolean DEFAULT false;
  ALTER TABLE "_grants_v" ADD COLUMN "version_sub_ceiling" varchar;
  ALTER TABLE "_grants_v" ADD COLUMN "version_received_at" timestamp(3) with time zone;
  ALTER TABLE "_grants_v" ADD COLUMN "version_receivedat_tz" "enum__grants_v_version_receivedat_tz" DEFAULT 'Europe/Amsterdam';
  ALTER TABLE "_grants_v" ADD COLUMN "version_rank" numeric;
  ALTER TABLE "_grants_v" ADD COLUMN "version_score" numeric;
  ALTER TABLE "_grants_v" ADD COLUMN "version_draw_number" numeric;
  ALTER TABLE "_grants_v" ADD COLUMN "version_motivation" varchar;
  ALTER TABLE "_grants_v" ADD COLUMN "version_state_aid_kind" "enum__grants_v_version_state_aid_kind";
  ALTER TABLE "subsidy_windows_earlier_ceilings" ADD CONSTRAINT "subsidy_windows_earlier_ceilings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_phases" ADD CONSTRAINT "subsidy_windows_phases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_earlier_ceilings" ADD CONSTRAINT "_subsidy_windows_v_version_earlier_ceilings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_phases" ADD CONSTRAINT "_subsidy_windows_v_version_phases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "subsidy_windows_earlier_ceilings_order_idx" ON "subsidy_windows_earlier_ceilings" USING btree ("_order");
  CREATE INDEX "subsidy_windows_earlier_ceilings_parent_id_idx" ON "subsidy_windows_earlier_ceilings" USING btree ("_parent_id");
  CREATE INDEX "subsidy_windows_phases_order_idx" ON "subsidy_windows_phases" USING btree ("order");
  CREATE INDEX "subsidy_windows_phases_parent_idx" ON "subsidy_windows_phases" USING btree ("parent_id");
  CREATE INDEX "_subsidy_windows_v_version_earlier_ceilings_order_idx" ON "_subsidy_windows_v_version_earlier_ceilings" USING btree ("_order");
  CREATE INDEX "_subsidy_windows_v_version_earlier_ceilings_parent_id_idx" ON "_subsidy_windows_v_version_earlier_ceilings" USING btree ("_parent_id");
  CREATE INDEX "_subsidy_windows_v_version_phases_order_idx" ON "_subsidy_windows_v_version_phases" USING btree ("order");
  CREATE INDEX "_subsidy_windows_v_version_phases_parent_idx" ON "_subsidy_windows_v_version_phases" USING btree ("parent_id");
  CREATE INDEX "feed_grants_order_idx" ON "feed_grants" USING btree ("decided_on" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_grants_window_idx" ON "feed_grants" USING btree ("window_urn","decided_on" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_grants_updated_idx" ON "feed_grants" USING btree ("window_urn","updated_at");
  CREATE UNIQUE INDEX "window_reference_idx" ON "grants" USING btree ("window_id","reference");
  CREATE INDEX "version_window_version_reference_idx" ON "_grants_v" USING btree ("version_window_id","version_reference");
  CREATE INDEX "feed_items_match_windows_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.applicantKinds[*]'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.phases[*]'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'subsidy-windows';
  CREATE INDEX "feed_items_match_initiatives_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.applicantKind ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.phase ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'initiatives';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subsidy_windows_earlier_ceilings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subsidy_windows_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_subsidy_windows_v_version_earlier_ceilings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_subsidy_windows_v_version_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feed_grants" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "subsidy_windows_earlier_ceilings" CASCADE;
  DROP TABLE "subsidy_windows_phases" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_earlier_ceilings" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_phases" CASCADE;
  DROP TABLE "feed_grants" CASCADE;
  ALTER TABLE "subsidy_windows_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_subsidy_windows_applicant_kinds";
  CREATE TYPE "public"."enum_subsidy_windows_applicant_kinds" AS ENUM('resident', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  ALTER TABLE "subsidy_windows_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_subsidy_windows_applicant_kinds" USING "value"::"public"."enum_subsidy_windows_applicant_kinds";
  ALTER TABLE "subsidy_windows" ALTER COLUMN "allocation" SET DATA TYPE text;
  DROP TYPE "public"."enum_subsidy_windows_allocation";
  CREATE TYPE "public"."enum_subsidy_windows_allocation" AS ENUM('firstCome', 'ranking', 'lottery');
  ALTER TABLE "subsidy_windows" ALTER COLUMN "allocation" SET DATA TYPE "public"."enum_subsidy_windows_allocation" USING "allocation"::"public"."enum_subsidy_windows_allocation";
  ALTER TABLE "_subsidy_windows_v_version_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds";
  CREATE TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" AS ENUM('resident', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  ALTER TABLE "_subsidy_windows_v_version_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" USING "value"::"public"."enum__subsidy_windows_v_version_applicant_kinds";
  ALTER TABLE "_subsidy_windows_v" ALTER COLUMN "version_allocation" SET DATA TYPE text;
  DROP TYPE "public"."enum__subsidy_windows_v_version_allocation";
  CREATE TYPE "public"."enum__subsidy_windows_v_version_allocation" AS ENUM('firstCome', 'ranking', 'lottery');
  ALTER TABLE "_subsidy_windows_v" ALTER COLUMN "version_allocation" SET DATA TYPE "public"."enum__subsidy_windows_v_version_allocation" USING "version_allocation"::"public"."enum__subsidy_windows_v_version_allocation";
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
  DROP INDEX "window_reference_idx";
  DROP INDEX "version_window_version_reference_idx";
  DROP INDEX "feed_items_match_windows_idx";
  DROP INDEX "feed_items_match_initiatives_idx";
  ALTER TABLE "grants" ALTER COLUMN "granted_cents" SET NOT NULL;
  ALTER TABLE "_grants_v" ALTER COLUMN "version_granted_cents" SET NOT NULL;
  ALTER TABLE "initiatives" DROP COLUMN "applicant_kind";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_applicant_kind";
  ALTER TABLE "subsidy_windows_sub_ceilings" DROP COLUMN "key";
  ALTER TABLE "subsidy_windows" DROP COLUMN "lowering_notice_url";
  ALTER TABLE "subsidy_windows" DROP COLUMN "lowering_notice_date";
  ALTER TABLE "subsidy_windows" DROP COLUMN "lowering_noticedate_tz";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_date";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_method_text";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_method_url";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_applications";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_refused";
  ALTER TABLE "_subsidy_windows_v_version_sub_ceilings" DROP COLUMN "key";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_lowering_notice_url";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_lowering_notice_date";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_lowering_noticedate_tz";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_date";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_method_text";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_method_url";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_applications";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_refused";
  ALTER TABLE "grants" DROP COLUMN "is_reservation";
  ALTER TABLE "grants" DROP COLUMN "sub_ceiling";
  ALTER TABLE "grants" DROP COLUMN "received_at";
  ALTER TABLE "grants" DROP COLUMN "receivedat_tz";
  ALTER TABLE "grants" DROP COLUMN "rank";
  ALTER TABLE "grants" DROP COLUMN "score";
  ALTER TABLE "grants" DROP COLUMN "draw_number";
  ALTER TABLE "grants" DROP COLUMN "motivation";
  ALTER TABLE "grants" DROP COLUMN "state_aid_kind";
  ALTER TABLE "_grants_v" DROP COLUMN "version_is_reservation";
  ALTER TABLE "_grants_v" DROP COLUMN "version_sub_ceiling";
  ALTER TABLE "_grants_v" DROP COLUMN "version_received_at";
  ALTER TABLE "_grants_v" DROP COLUMN "version_receivedat_tz";
  ALTER TABLE "_grants_v" DROP COLUMN "version_rank";
  ALTER TABLE "_grants_v" DROP COLUMN "version_score";
  ALTER TABLE "_grants_v" DROP COLUMN "version_draw_number";
  ALTER TABLE "_grants_v" DROP COLUMN "version_motivation";
  ALTER TABLE "_grants_v" DROP COLUMN "version_state_aid_kind";
  DROP TYPE "public"."enum_initiatives_applicant_kind";
  DROP TYPE "public"."enum__initiatives_v_version_applicant_kind";
  DROP TYPE "public"."enum_subsidy_windows_earlier_ceilings_until_tz";
  DROP TYPE "public"."enum_subsidy_windows_phases";
  DROP TYPE "public"."enum_subsidy_windows_lowering_noticedate_tz";
  DROP TYPE "public"."enum__subsidy_windows_v_version_earlier_ceilings_until_tz";
  DROP TYPE "public"."enum__subsidy_windows_v_version_phases";
  DROP TYPE "public"."enum__subsidy_windows_v_version_lowering_noticedate_tz";
  DROP TYPE "public"."enum_grants_receivedat_tz";
  DROP TYPE "public"."enum_grants_state_aid_kind";
  DROP TYPE "public"."enum__grants_v_version_receivedat_tz";
  DROP TYPE "public"."enum__grants_v_version_state_aid_kind";`)
}
