import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_initiatives_applicant_kind" AS ENUM('resident', 'group', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  CREATE TYPE "public"."enum__initiatives_v_version_applicant_kind" AS ENUM('resident', 'group', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  CREATE TYPE "public"."enum_subsidy_windows_phases" AS ENUM('idea', 'plan', 'execution', 'growth');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_phases" AS ENUM('idea', 'plan', 'execution', 'growth');
  ALTER TYPE "public"."enum_subsidy_windows_applicant_kinds" ADD VALUE 'group' BEFORE 'association';
  ALTER TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" ADD VALUE 'group' BEFORE 'association';
  CREATE TABLE "subsidy_windows_phases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_subsidy_windows_phases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_subsidy_windows_v_version_phases" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__subsidy_windows_v_version_phases",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "initiatives" ADD COLUMN "applicant_kind" "enum_initiatives_applicant_kind";
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_applicant_kind" "enum__initiatives_v_version_applicant_kind";
  ALTER TABLE "subsidy_windows_phases" ADD CONSTRAINT "subsidy_windows_phases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_phases" ADD CONSTRAINT "_subsidy_windows_v_version_phases_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "subsidy_windows_phases_order_idx" ON "subsidy_windows_phases" USING btree ("order");
  CREATE INDEX "subsidy_windows_phases_parent_idx" ON "subsidy_windows_phases" USING btree ("parent_id");
  CREATE INDEX "_subsidy_windows_v_version_phases_order_idx" ON "_subsidy_windows_v_version_phases" USING btree ("order");
  CREATE INDEX "_subsidy_windows_v_version_phases_parent_idx" ON "_subsidy_windows_v_version_phases" USING btree ("parent_id");
  CREATE INDEX "feed_items_match_windows_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.applicantKinds[*]'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.phases[*]'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'subsidy-windows';
  CREATE INDEX "feed_items_match_initiatives_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.applicantKind ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.phase ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'initiatives';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "subsidy_windows_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_subsidy_windows_v_version_phases" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "subsidy_windows_phases" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_phases" CASCADE;
  ALTER TABLE "subsidy_windows_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_subsidy_windows_applicant_kinds";
  CREATE TYPE "public"."enum_subsidy_windows_applicant_kinds" AS ENUM('resident', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  ALTER TABLE "subsidy_windows_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_subsidy_windows_applicant_kinds" USING "value"::"public"."enum_subsidy_windows_applicant_kinds";
  ALTER TABLE "_subsidy_windows_v_version_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds";
  CREATE TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" AS ENUM('resident', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  ALTER TABLE "_subsidy_windows_v_version_applicant_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" USING "value"::"public"."enum__subsidy_windows_v_version_applicant_kinds";
  DROP INDEX "feed_items_match_windows_idx";
  DROP INDEX "feed_items_match_initiatives_idx";
  ALTER TABLE "initiatives" DROP COLUMN "applicant_kind";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_applicant_kind";
  DROP TYPE "public"."enum_initiatives_applicant_kind";
  DROP TYPE "public"."enum__initiatives_v_version_applicant_kind";
  DROP TYPE "public"."enum_subsidy_windows_phases";
  DROP TYPE "public"."enum__subsidy_windows_v_version_phases";`)
}
