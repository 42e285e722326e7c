import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "hub_subscriptions" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"callback" text NOT NULL,
  	"callback_host" text NOT NULL,
  	"topic" text NOT NULL,
  	"topic_url" text NOT NULL,
  	"secret" text,
  	"status" text DEFAULT 'waiting' NOT NULL,
  	"end_reason" text,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"verified_at" timestamp(3) with time zone,
  	"lease_until" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"asked_mode" text,
  	"asked_id" text,
  	"asked_at" timestamp(3) with time zone,
  	"asked_secret" text,
  	"asked_lease" integer,
  	"asked_topic_url" text,
  	"wanted" integer DEFAULT 0 NOT NULL,
  	"delivered" integer DEFAULT 0 NOT NULL,
  	"wanted_since" timestamp(3) with time zone,
  	"wanted_hash" text,
  	"wanted_seq" bigint,
  	"delivered_hash" text,
  	"boundary" timestamp(3) with time zone,
  	"next_try_at" timestamp(3) with time zone,
  	"busy_until" timestamp(3) with time zone,
  	"failures" integer DEFAULT 0 NOT NULL,
  	"failing_since" timestamp(3) with time zone,
  	"last_attempt_at" timestamp(3) with time zone,
  	"last_success_at" timestamp(3) with time zone,
  	"last_status" integer,
  	"last_error" text
  );
  
  CREATE TABLE "hub_deliveries" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"subscription" bigint NOT NULL,
  	"change_seq" bigint,
  	"body_hash" text NOT NULL,
  	"attempt" integer NOT NULL,
  	"status" integer,
  	"error" text,
  	"milliseconds" integer NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "hub_progress" (
  	"id" integer PRIMARY KEY NOT NULL,
  	"epoch" text NOT NULL,
  	"xmin_seen" "xid8" NOT NULL
  );
  
  ALTER TABLE "hub_deliveries" ADD CONSTRAINT "hub_deliveries_subscription_hub_subscriptions_id_fk" FOREIGN KEY ("subscription") REFERENCES "public"."hub_subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "hub_subscriptions_callback_topic_idx" ON "hub_subscriptions" USING btree ("callback","topic");
  CREATE INDEX "hub_subscriptions_topic_idx" ON "hub_subscriptions" USING btree ("topic");
  CREATE INDEX "hub_subscriptions_host_idx" ON "hub_subscriptions" USING btree ("callback_host");
  CREATE INDEX "hub_subscriptions_due_idx" ON "hub_subscriptions" USING btree ("next_try_at") WHERE next_try_at is not null;
  CREATE INDEX "hub_deliveries_subscription_idx" ON "hub_deliveries" USING btree ("subscription","id");
  CREATE INDEX "hub_deliveries_at_idx" ON "hub_deliveries" USING btree ("at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "hub_subscriptions" CASCADE;
  DROP TABLE "hub_deliveries" CASCADE;
  DROP TABLE "hub_progress" CASCADE;`)
}
