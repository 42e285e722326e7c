import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_grants_state_aid_kind" AS ENUM('none', 'deMinimis', 'blockExemption', 'notified');
  CREATE TYPE "public"."enum__grants_v_version_state_aid_kind" AS ENUM('none', 'deMinimis', 'blockExemption', 'notified');
  ALTER TYPE "public"."enum_subsidy_windows_allocation" ADD VALUE 'proRata';
  ALTER TYPE "public"."enum__subsidy_windows_v_version_allocation" ADD VALUE 'proRata';
  CREATE TABLE "feed_grants" (
  	"urn" text PRIMARY KEY NOT NULL,
  	"window_urn" text NOT NULL,
  	"initiative_urn" text,
  	"decided_on" text NOT NULL,
  	"grant" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_date" timestamp(3) with time zone;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_method_text" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_method_url" varchar;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_applications" numeric;
  ALTER TABLE "subsidy_windows" ADD COLUMN "outcome_refused" numeric;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_date" timestamp(3) with time zone;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_method_text" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_method_url" varchar;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_applications" numeric;
  ALTER TABLE "_subsidy_windows_v" ADD COLUMN "version_outcome_refused" numeric;
  ALTER TABLE "grants" ADD COLUMN "rank" numeric;
  ALTER TABLE "grants" ADD COLUMN "score" numeric;
  ALTER TABLE "grants" ADD COLUMN "draw_number" numeric;
  ALTER TABLE "grants" ADD COLUMN "motivation" varchar;
  ALTER TABLE "grants" ADD COLUMN "state_aid_kind" "enum_grants_state_aid_kind";
  ALTER TABLE "_grants_v" ADD COLUMN "version_rank" numeric;
  ALTER TABLE "_grants_v" ADD COLUMN "version_score" numeric;
  ALTER TABLE "_grants_v" ADD COLUMN "version_draw_number" numeric;
  ALTER TABLE "_grants_v" ADD COLUMN "version_motivation" varchar;
  ALTER TABLE "_grants_v" ADD COLUMN "version_state_aid_kind" "enum__grants_v_version_state_aid_kind";
  CREATE INDEX "feed_grants_order_idx" ON "feed_grants" USING btree ("decided_on" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_grants_window_idx" ON "feed_grants" USING btree ("window_urn","decided_on" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_grants_updated_idx" ON "feed_grants" USING btree ("window_urn","updated_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "feed_grants" CASCADE;
  ALTER TABLE "subsidy_windows" ALTER COLUMN "allocation" SET DATA TYPE text;
  DROP TYPE "public"."enum_subsidy_windows_allocation";
  CREATE TYPE "public"."enum_subsidy_windows_allocation" AS ENUM('firstCome', 'ranking', 'lottery');
  ALTER TABLE "subsidy_windows" ALTER COLUMN "allocation" SET DATA TYPE "public"."enum_subsidy_windows_allocation" USING "allocation"::"public"."enum_subsidy_windows_allocation";
  ALTER TABLE "_subsidy_windows_v" ALTER COLUMN "version_allocation" SET DATA TYPE text;
  DROP TYPE "public"."enum__subsidy_windows_v_version_allocation";
  CREATE TYPE "public"."enum__subsidy_windows_v_version_allocation" AS ENUM('firstCome', 'ranking', 'lottery');
  ALTER TABLE "_subsidy_windows_v" ALTER COLUMN "version_allocation" SET DATA TYPE "public"."enum__subsidy_windows_v_version_allocation" USING "version_allocation"::"public"."enum__subsidy_windows_v_version_allocation";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_date";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_method_text";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_method_url";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_applications";
  ALTER TABLE "subsidy_windows" DROP COLUMN "outcome_refused";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_date";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_method_text";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_method_url";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_applications";
  ALTER TABLE "_subsidy_windows_v" DROP COLUMN "version_outcome_refused";
  ALTER TABLE "grants" DROP COLUMN "rank";
  ALTER TABLE "grants" DROP COLUMN "score";
  ALTER TABLE "grants" DROP COLUMN "draw_number";
  ALTER TABLE "grants" DROP COLUMN "motivation";
  ALTER TABLE "grants" DROP COLUMN "state_aid_kind";
  ALTER TABLE "_grants_v" DROP COLUMN "version_rank";
  ALTER TABLE "_grants_v" DROP COLUMN "version_score";
  ALTER TABLE "_grants_v" DROP COLUMN "version_draw_number";
  ALTER TABLE "_grants_v" DROP COLUMN "version_motivation";
  ALTER TABLE "_grants_v" DROP COLUMN "version_state_aid_kind";
  DROP TYPE "public"."enum_grants_state_aid_kind";
  DROP TYPE "public"."enum__grants_v_version_state_aid_kind";`)
}
