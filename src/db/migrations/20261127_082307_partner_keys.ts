import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "api_secrets" (
  	"hash" text PRIMARY KEY NOT NULL,
  	"key_id" integer NOT NULL,
  	"until" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_calls" (
  	"caller" text NOT NULL,
  	"policy" text NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"calls" integer NOT NULL,
  	CONSTRAINT "api_calls_caller_policy_pk" PRIMARY KEY("caller","policy")
  );
  
  CREATE INDEX "api_secrets_key_idx" ON "api_secrets" USING btree ("key_id");
  ALTER TABLE "api_keys" DROP COLUMN "enable_a_p_i_key";
  ALTER TABLE "api_keys" DROP COLUMN "api_key";
  ALTER TABLE "api_keys" DROP COLUMN "api_key_index";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "api_secrets" CASCADE;
  DROP TABLE "api_calls" CASCADE;
  ALTER TABLE "api_keys" ADD COLUMN "enable_a_p_i_key" boolean;
  ALTER TABLE "api_keys" ADD COLUMN "api_key" varchar;
  ALTER TABLE "api_keys" ADD COLUMN "api_key_index" varchar;`)
}
