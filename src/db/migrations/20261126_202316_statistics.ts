import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "statistics" (
  	"month" text NOT NULL,
  	"type" text NOT NULL,
  	"theme" text NOT NULL,
  	"area" text NOT NULL,
  	"partner" text NOT NULL,
  	"submitted" integer,
  	"published" integer NOT NULL,
  	"answered" integer NOT NULL,
  	"answered_in_time" integer NOT NULL,
  	"days_to_answer" double precision,
  	"realised" integer NOT NULL,
  	"counted_at" timestamp(3) with time zone NOT NULL,
  	CONSTRAINT "statistics_theme_area_partner_type_month_pk" PRIMARY KEY("theme","area","partner","type","month")
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "statistics" CASCADE;`)
}
