import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_followers_language" AS ENUM('nl', 'en');
  CREATE TABLE "followers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"subsidy_window_id" integer,
  	"theme_id" integer,
  	"language" "enum_followers_language" DEFAULT 'nl' NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "followers" ADD CONSTRAINT "followers_subsidy_window_id_subsidy_windows_id_fk" FOREIGN KEY ("subsidy_window_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "followers" ADD CONSTRAINT "followers_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "followers_subsidy_window_idx" ON "followers" USING btree ("subsidy_window_id");
  CREATE INDEX "followers_theme_idx" ON "followers" USING btree ("theme_id");
  CREATE INDEX "followers_updated_at_idx" ON "followers" USING btree ("updated_at");
  CREATE INDEX "followers_created_at_idx" ON "followers" USING btree ("created_at");
  CREATE UNIQUE INDEX "email_subsidyWindow_idx" ON "followers" USING btree ("email","subsidy_window_id");
  CREATE UNIQUE INDEX "email_theme_idx" ON "followers" USING btree ("email","theme_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "followers" CASCADE;
  DROP TYPE "public"."enum_followers_language";`)
}
