import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_invitations_role" AS ENUM('admin', 'editor', 'assessor', 'partner');
  CREATE TYPE "public"."enum_invitations_language" AS ENUM('nl', 'en');
  CREATE TABLE "invitations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"role" "enum_invitations_role" NOT NULL,
  	"partner_id" integer,
  	"language" "enum_invitations_language" DEFAULT 'nl',
  	"invited_by_id" integer,
  	"sent_at" timestamp(3) with time zone,
  	"times_sent" numeric,
  	"expires_at" timestamp(3) with time zone,
  	"nonce" varchar,
  	"accepted_at" timestamp(3) with time zone,
  	"account_id" integer,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users" ADD COLUMN "last_sign_in_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "access_ended_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "access_ended_by_id" integer;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_users_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_withdrawn_by_id_users_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "invitations_email_idx" ON "invitations" USING btree ("email");
  CREATE INDEX "invitations_partner_idx" ON "invitations" USING btree ("partner_id");
  CREATE INDEX "invitations_invited_by_idx" ON "invitations" USING btree ("invited_by_id");
  CREATE INDEX "invitations_account_idx" ON "invitations" USING btree ("account_id");
  CREATE INDEX "invitations_withdrawn_by_idx" ON "invitations" USING btree ("withdrawn_by_id");
  CREATE INDEX "invitations_updated_at_idx" ON "invitations" USING btree ("updated_at");
  CREATE INDEX "invitations_created_at_idx" ON "invitations" USING btree ("created_at");
  ALTER TABLE "users" ADD CONSTRAINT "users_access_ended_by_id_users_id_fk" FOREIGN KEY ("access_ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "users_access_ended_by_idx" ON "users" USING btree ("access_ended_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "invitations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "invitations" CASCADE;
  ALTER TABLE "users" DROP CONSTRAINT "users_access_ended_by_id_users_id_fk";
  
  DROP INDEX "users_access_ended_by_idx";
  ALTER TABLE "users" DROP COLUMN "last_sign_in_at";
  ALTER TABLE "users" DROP COLUMN "access_ended_at";
  ALTER TABLE "users" DROP COLUMN "access_ended_by_id";
  DROP TYPE "public"."enum_invitations_role";
  DROP TYPE "public"."enum_invitations_language";`)
}
