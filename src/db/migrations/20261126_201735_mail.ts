import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_mail_assigned" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_users_mail_due" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_users_mail_new_work" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_users_mail_partner_news" AS ENUM('now', 'daily', 'never');
  CREATE TABLE "mail_outbox" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"key" text NOT NULL,
  	"kind" text NOT NULL,
  	"user_id" integer,
  	"contact_id" integer,
  	"collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	"is_digest" boolean DEFAULT false NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"due_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"claimed_at" timestamp(3) with time zone,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"given_up_at" timestamp(3) with time zone,
  	"error" text,
  	CONSTRAINT "mail_outbox_key_unique" UNIQUE("key")
  );
  
  ALTER TABLE "users" ADD COLUMN "mail_assigned" "enum_users_mail_assigned" DEFAULT 'now';
  ALTER TABLE "users" ADD COLUMN "mail_due" "enum_users_mail_due" DEFAULT 'now';
  ALTER TABLE "users" ADD COLUMN "mail_new_work" "enum_users_mail_new_work" DEFAULT 'daily';
  ALTER TABLE "users" ADD COLUMN "mail_partner_news" "enum_users_mail_partner_news" DEFAULT 'daily';
  ALTER TABLE "contacts" ADD COLUMN "no_mail" boolean DEFAULT false;
  CREATE INDEX "mail_outbox_due_idx" ON "mail_outbox" USING btree ("due_at") WHERE sent_at is null and given_up_at is null;
  CREATE INDEX "mail_outbox_user_idx" ON "mail_outbox" USING btree ("user_id");
  CREATE INDEX "mail_outbox_contact_idx" ON "mail_outbox" USING btree ("contact_id");
  CREATE INDEX "mail_outbox_trouble_idx" ON "mail_outbox" USING btree ("id") WHERE given_up_at is not null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "mail_outbox" CASCADE;
  ALTER TABLE "users" DROP COLUMN "mail_assigned";
  ALTER TABLE "users" DROP COLUMN "mail_due";
  ALTER TABLE "users" DROP COLUMN "mail_new_work";
  ALTER TABLE "users" DROP COLUMN "mail_partner_news";
  ALTER TABLE "contacts" DROP COLUMN "no_mail";
  DROP TYPE "public"."enum_users_mail_assigned";
  DROP TYPE "public"."enum_users_mail_due";
  DROP TYPE "public"."enum_users_mail_new_work";
  DROP TYPE "public"."enum_users_mail_partner_news";`)
}
