import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_mail_new_report" AS ENUM('now', 'daily', 'never');
  ALTER TABLE "users" ADD COLUMN "mail_new_report" "enum_users_mail_new_report" DEFAULT 'now';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP COLUMN "mail_new_report";
  DROP TYPE "public"."enum_users_mail_new_report";`)
}
