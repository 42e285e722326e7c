import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "statistics_facts" (
  	"type" text NOT NULL,
  	"document_id" integer NOT NULL,
  	"measure" text NOT NULL,
  	"month" text NOT NULL,
  	"themes" text[] NOT NULL,
  	"areas" text[] NOT NULL,
  	"partner" text,
  	"is_in_time" boolean,
  	"days" double precision,
  	CONSTRAINT "statistics_facts_type_document_id_measure_pk" PRIMARY KEY("type","document_id","measure")
  );
  
  CREATE TABLE "statistics" (
  	"month" text NOT NULL,
  	"type" text NOT NULL,
  	"by" text NOT NULL,
  	"code" text NOT NULL,
  	"submitted" integer,
  	"published" integer NOT NULL,
  	"answered" integer NOT NULL,
  	"answered_in_time" integer NOT NULL,
  	"days_to_answer" double precision,
  	"realised" integer NOT NULL,
  	CONSTRAINT "statistics_month_type_by_code_pk" PRIMARY KEY("month","type","by","code")
  );
  
  CREATE TABLE "statistics_counted" (
  	"id" integer PRIMARY KEY NOT NULL,
  	"counted_at" timestamp(3) with time zone NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL,
  	"looked_at" timestamp(3) with time zone NOT NULL,
  	"complete_at" timestamp(3) with time zone NOT NULL,
  	"terms" text NOT NULL
  );
  
  CREATE TABLE "feed_reads" (
  	"day" date NOT NULL,
  	"type" text NOT NULL,
  	"format" text NOT NULL,
  	"requests" integer NOT NULL,
  	"readers" integer NOT NULL,
  	CONSTRAINT "feed_reads_day_type_format_pk" PRIMARY KEY("day","type","format")
  );
  
  CREATE INDEX "statistics_facts_month_idx" ON "statistics_facts" USING btree ("month");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "statistics_facts" CASCADE;
  DROP TABLE "statistics" CASCADE;
  DROP TABLE "statistics_counted" CASCADE;
  DROP TABLE "feed_reads" CASCADE;`)
}
