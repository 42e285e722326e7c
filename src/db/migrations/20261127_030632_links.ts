import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "link_items" (
  	"urn" text PRIMARY KEY NOT NULL,
  	"revision" integer NOT NULL
  );
  
  CREATE TABLE "link_uses" (
  	"urn" text NOT NULL,
  	"url" text NOT NULL,
  	"type" text,
  	"slug" text,
  	CONSTRAINT "link_uses_urn_url_pk" PRIMARY KEY("urn","url")
  );
  
  CREATE TABLE "links" (
  	"url" text PRIMARY KEY NOT NULL,
  	"host" text NOT NULL,
  	"checked_at" timestamp(3) with time zone,
  	"next_check_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"status" integer,
  	"error" text,
  	"failures" integer DEFAULT 0 NOT NULL,
  	"failing_since" timestamp(3) with time zone,
  	"broken_since" timestamp(3) with time zone,
  	"accepted_at" timestamp(3) with time zone,
  	"accepted_by" integer
  );
  
  CREATE INDEX "link_uses_url_idx" ON "link_uses" USING btree ("url");
  CREATE INDEX "link_uses_slug_idx" ON "link_uses" USING btree ("type","slug") WHERE slug is not null;
  CREATE INDEX "links_next_idx" ON "links" USING btree ("next_check_at");
  CREATE INDEX "links_broken_idx" ON "links" USING btree ("broken_since") WHERE broken_since is not null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "link_items" CASCADE;
  DROP TABLE "link_uses" CASCADE;
  DROP TABLE "links" CASCADE;`)
}
