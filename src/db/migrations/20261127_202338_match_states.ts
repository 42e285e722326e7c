import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "feed_items_match_windows_idx";
  DROP INDEX "feed_items_match_initiatives_idx";
  CREATE INDEX "feed_items_match_windows_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.applicantKinds[*]'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.phases[*]'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'subsidy-windows' and state in ('announced', 'open');
  CREATE INDEX "feed_items_match_initiatives_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.applicantKind ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.phase ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'initiatives' and state in ('published', 'underway');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "feed_items_match_windows_idx";
  DROP INDEX "feed_items_match_initiatives_idx";
  CREATE INDEX "feed_items_match_windows_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.applicantKinds[*]'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.subsidyWindow.phases[*]'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'subsidy-windows';
  CREATE INDEX "feed_items_match_initiatives_idx" ON "feed_items" USING gin ((coalesce(nullif(jsonb_path_query_array(item, '$.themes[*].slug'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.areas[*].code'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.applicantKind ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb)),(coalesce(nullif(jsonb_path_query_array(item, '$.initiative.phase ? (@ != null)'), '[]'::jsonb), '["*"]'::jsonb))) WHERE type = 'initiatives';`)
}
