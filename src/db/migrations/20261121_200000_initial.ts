import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_ideas_asks" AS ENUM('money', 'rule', 'land', 'knowledge', 'nothing');
  CREATE TYPE "public"."enum_ideas_earlier_answers_outcome" AS ENUM('adopted', 'partly', 'notAdopted');
  CREATE TYPE "public"."enum_ideas_answer_outcome" AS ENUM('adopted', 'partly', 'notAdopted');
  CREATE TYPE "public"."enum_ideas_channel" AS ENUM('form', 'event', 'paper', 'partner', 'import');
  CREATE TYPE "public"."enum_ideas_answerdueat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_ideas_refusal_ground" AS ENUM('notProvincial', 'duplicate', 'houseRules', 'personalData', 'commercial', 'unclear');
  CREATE TYPE "public"."enum_ideas_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_ideas_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_ideas_state" AS ENUM('draft', 'submitted', 'needsInfo', 'published', 'underReview', 'answerReady', 'answered', 'referred', 'inProgress', 'realised', 'stopped', 'closed', 'refused', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum_ideas_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__ideas_v_version_asks" AS ENUM('money', 'rule', 'land', 'knowledge', 'nothing');
  CREATE TYPE "public"."enum__ideas_v_version_earlier_answers_outcome" AS ENUM('adopted', 'partly', 'notAdopted');
  CREATE TYPE "public"."enum__ideas_v_version_answer_outcome" AS ENUM('adopted', 'partly', 'notAdopted');
  CREATE TYPE "public"."enum__ideas_v_version_channel" AS ENUM('form', 'event', 'paper', 'partner', 'import');
  CREATE TYPE "public"."enum__ideas_v_version_answerdueat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__ideas_v_version_refusal_ground" AS ENUM('notProvincial', 'duplicate', 'houseRules', 'personalData', 'commercial', 'unclear');
  CREATE TYPE "public"."enum__ideas_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__ideas_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__ideas_v_version_state" AS ENUM('draft', 'submitted', 'needsInfo', 'published', 'underReview', 'answerReady', 'answered', 'referred', 'inProgress', 'realised', 'stopped', 'closed', 'refused', 'merged', 'withdrawn');
  CREATE TYPE "public"."enum__ideas_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_initiatives_phase" AS ENUM('idea', 'plan', 'execution', 'growth');
  CREATE TYPE "public"."enum_initiatives_government_role" AS ENUM('letGo', 'facilitate', 'stimulate', 'steer', 'regulate');
  CREATE TYPE "public"."enum_initiatives_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_initiatives_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_initiatives_state" AS ENUM('draft', 'submitted', 'needsInfo', 'refused', 'published', 'underway', 'completed', 'stopped', 'withdrawn');
  CREATE TYPE "public"."enum_initiatives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__initiatives_v_version_phase" AS ENUM('idea', 'plan', 'execution', 'growth');
  CREATE TYPE "public"."enum__initiatives_v_version_government_role" AS ENUM('letGo', 'facilitate', 'stimulate', 'steer', 'regulate');
  CREATE TYPE "public"."enum__initiatives_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__initiatives_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__initiatives_v_version_state" AS ENUM('draft', 'submitted', 'needsInfo', 'refused', 'published', 'underway', 'completed', 'stopped', 'withdrawn');
  CREATE TYPE "public"."enum__initiatives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('meeting', 'deliberation', 'walkIn', 'excursion', 'webinar', 'council', 'other');
  CREATE TYPE "public"."enum_events_startsat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_events_endsat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_events_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_events_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_events_state" AS ENUM('draft', 'submitted', 'needsInfo', 'refused', 'published', 'cancelled', 'past', 'withdrawn');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('meeting', 'deliberation', 'walkIn', 'excursion', 'webinar', 'council', 'other');
  CREATE TYPE "public"."enum__events_v_version_startsat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__events_v_version_endsat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__events_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__events_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__events_v_version_state" AS ENUM('draft', 'submitted', 'needsInfo', 'refused', 'published', 'cancelled', 'past', 'withdrawn');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_subsidy_windows_applicant_kinds" AS ENUM('resident', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  CREATE TYPE "public"."enum_subsidy_windows_sign_in" AS ENUM('digid', 'eherkenning', 'none');
  CREATE TYPE "public"."enum_subsidy_windows_opensat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_subsidy_windows_closesat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum_subsidy_windows_allocation" AS ENUM('firstCome', 'ranking', 'lottery');
  CREATE TYPE "public"."enum_subsidy_windows_closed_reason" AS ENUM('deadline', 'exhausted', 'suspended');
  CREATE TYPE "public"."enum_subsidy_windows_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_subsidy_windows_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_subsidy_windows_state" AS ENUM('draft', 'adopted', 'announced', 'open', 'exhausted', 'suspended', 'closed', 'assessing', 'decided', 'cancelled', 'withdrawn');
  CREATE TYPE "public"."enum_subsidy_windows_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds" AS ENUM('resident', 'association', 'foundation', 'cooperative', 'company', 'municipality', 'school', 'other');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_sign_in" AS ENUM('digid', 'eherkenning', 'none');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_opensat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_closesat_tz" AS ENUM('Europe/Amsterdam');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_allocation" AS ENUM('firstCome', 'ranking', 'lottery');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_closed_reason" AS ENUM('deadline', 'exhausted', 'suspended');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_state" AS ENUM('draft', 'adopted', 'announced', 'open', 'exhausted', 'suspended', 'closed', 'assessing', 'decided', 'cancelled', 'withdrawn');
  CREATE TYPE "public"."enum__subsidy_windows_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_subsidy_schemes_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_subsidy_schemes_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_subsidy_schemes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__subsidy_schemes_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__subsidy_schemes_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__subsidy_schemes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_grants_recipient_kind" AS ENUM('organisation', 'privatePerson');
  CREATE TYPE "public"."enum_grants_exception_ground" AS ENUM('objection', 'court', 'lateDecision');
  CREATE TYPE "public"."enum_grants_state" AS ENUM('granted', 'settled', 'revoked', 'reclaimed');
  CREATE TYPE "public"."enum__grants_v_version_recipient_kind" AS ENUM('organisation', 'privatePerson');
  CREATE TYPE "public"."enum__grants_v_version_exception_ground" AS ENUM('objection', 'court', 'lateDecision');
  CREATE TYPE "public"."enum__grants_v_version_state" AS ENUM('granted', 'settled', 'revoked', 'reclaimed');
  CREATE TYPE "public"."enum_themes_participation_level" AS ENUM('inform', 'consult', 'advise', 'coProduce', 'coDecide');
  CREATE TYPE "public"."enum_themes_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_themes_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_themes_state" AS ENUM('draft', 'published', 'closed', 'withdrawn');
  CREATE TYPE "public"."enum_themes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__themes_v_version_participation_level" AS ENUM('inform', 'consult', 'advise', 'coProduce', 'coDecide');
  CREATE TYPE "public"."enum__themes_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__themes_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__themes_v_version_state" AS ENUM('draft', 'published', 'closed', 'withdrawn');
  CREATE TYPE "public"."enum__themes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_areas_kind" AS ENUM('province', 'municipality', 'village', 'district');
  CREATE TYPE "public"."enum_partners_trusted_for" AS ENUM('initiatives', 'ideas', 'events');
  CREATE TYPE "public"."enum_partners_feeds_format" AS ENUM('rss', 'atom', 'json', 'ics', 'csv');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('government', 'foundation', 'association', 'cooperative', 'company', 'alliance', 'other');
  CREATE TYPE "public"."enum_partners_ending_disposition" AS ENUM('keep', 'transfer', 'withdraw');
  CREATE TYPE "public"."enum_partners_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_partners_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum_partners_state" AS ENUM('applied', 'verified', 'refused', 'suspended', 'ended');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_trusted_for" AS ENUM('initiatives', 'ideas', 'events');
  CREATE TYPE "public"."enum__partners_v_version_feeds_format" AS ENUM('rss', 'atom', 'json', 'ics', 'csv');
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('government', 'foundation', 'association', 'cooperative', 'company', 'alliance', 'other');
  CREATE TYPE "public"."enum__partners_v_version_ending_disposition" AS ENUM('keep', 'transfer', 'withdraw');
  CREATE TYPE "public"."enum__partners_v_version_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum__partners_v_version_record_publication_basis" AS ENUM('publicTask', 'consent', 'contract');
  CREATE TYPE "public"."enum__partners_v_version_state" AS ENUM('applied', 'verified', 'refused', 'suspended', 'ended');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('CC-BY-4.0', 'CC0-1.0');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'assessor', 'partner');
  CREATE TYPE "public"."enum_users_language" AS ENUM('nl', 'en');
  CREATE TYPE "public"."enum_transitions_actor_kind" AS ENUM('user', 'apiKey', 'owner', 'system', 'anonymous');
  CREATE TABLE "ideas_asks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ideas_asks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ideas_earlier_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"outcome" "enum_ideas_earlier_answers_outcome",
  	"text" varchar,
  	"reason" varchar,
  	"signatory" varchar,
  	"mandate" varchar,
  	"date" timestamp(3) with time zone,
  	"decision_url" varchar
  );
  
  CREATE TABLE "ideas" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"location_name" varchar,
  	"location_latitude" numeric,
  	"location_longitude" numeric,
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"answer_outcome" "enum_ideas_answer_outcome",
  	"answer_text" varchar,
  	"answer_reason" varchar,
  	"answer_signatory" varchar,
  	"answer_mandate" varchar,
  	"answer_date" timestamp(3) with time zone,
  	"answer_decision_url" varchar,
  	"progress" numeric,
  	"evidence" varchar,
  	"submitter_id" integer,
  	"submitter_name" varchar,
  	"channel" "enum_ideas_channel" DEFAULT 'form',
  	"terms_accepted" boolean DEFAULT false,
  	"handler_id" integer,
  	"team" varchar,
  	"answer_due_at" timestamp(3) with time zone,
  	"answerdueat_tz" "enum_ideas_answerdueat_tz" DEFAULT 'Europe/Amsterdam',
  	"referred_to_name" varchar,
  	"referred_to_address" varchar,
  	"refusal_ground" "enum_ideas_refusal_ground",
  	"closed_reason" varchar,
  	"merged_into_id" integer,
  	"state_reason" varchar,
  	"state_changed_at" timestamp(3) with time zone,
  	"content_changed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"hidden" boolean DEFAULT false,
  	"hidden_reason" varchar,
  	"scheduled_transition" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_ideas_licence" DEFAULT 'CC-BY-4.0',
  	"record_publication_basis" "enum_ideas_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"state" "enum_ideas_state" DEFAULT 'draft',
  	"partner_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_ideas_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "ideas_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_ideas_v_version_asks" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__ideas_v_version_asks",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_ideas_v_version_earlier_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"outcome" "enum__ideas_v_version_earlier_answers_outcome",
  	"text" varchar,
  	"reason" varchar,
  	"signatory" varchar,
  	"mandate" varchar,
  	"date" timestamp(3) with time zone,
  	"decision_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_ideas_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_location_name" varchar,
  	"version_location_latitude" numeric,
  	"version_location_longitude" numeric,
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_answer_outcome" "enum__ideas_v_version_answer_outcome",
  	"version_answer_text" varchar,
  	"version_answer_reason" varchar,
  	"version_answer_signatory" varchar,
  	"version_answer_mandate" varchar,
  	"version_answer_date" timestamp(3) with time zone,
  	"version_answer_decision_url" varchar,
  	"version_progress" numeric,
  	"version_evidence" varchar,
  	"version_submitter_id" integer,
  	"version_submitter_name" varchar,
  	"version_channel" "enum__ideas_v_version_channel" DEFAULT 'form',
  	"version_terms_accepted" boolean DEFAULT false,
  	"version_handler_id" integer,
  	"version_team" varchar,
  	"version_answer_due_at" timestamp(3) with time zone,
  	"version_answerdueat_tz" "enum__ideas_v_version_answerdueat_tz" DEFAULT 'Europe/Amsterdam',
  	"version_referred_to_name" varchar,
  	"version_referred_to_address" varchar,
  	"version_refusal_ground" "enum__ideas_v_version_refusal_ground",
  	"version_closed_reason" varchar,
  	"version_merged_into_id" integer,
  	"version_state_reason" varchar,
  	"version_state_changed_at" timestamp(3) with time zone,
  	"version_content_changed_at" timestamp(3) with time zone,
  	"version_reminded_at" timestamp(3) with time zone,
  	"version_hidden" boolean DEFAULT false,
  	"version_hidden_reason" varchar,
  	"version_scheduled_transition" varchar,
  	"version_scheduled_at" timestamp(3) with time zone,
  	"version_scheduled_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__ideas_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_record_publication_basis" "enum__ideas_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_state" "enum__ideas_v_version_state" DEFAULT 'draft',
  	"version_partner_id" integer,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__ideas_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_ideas_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "initiatives_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"due" timestamp(3) with time zone,
  	"done" boolean DEFAULT false
  );
  
  CREATE TABLE "initiatives_updates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"date" timestamp(3) with time zone,
  	"text" varchar
  );
  
  CREATE TABLE "initiatives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"phase" "enum_initiatives_phase",
  	"location_name" varchar,
  	"location_latitude" numeric,
  	"location_longitude" numeric,
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"needs_people" varchar,
  	"needs_space" varchar,
  	"needs_money" varchar,
  	"budget_cents" numeric,
  	"sought_cents" numeric,
  	"government_role" "enum_initiatives_government_role",
  	"results" varchar,
  	"state_reason" varchar,
  	"state_changed_at" timestamp(3) with time zone,
  	"content_changed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"hidden" boolean DEFAULT false,
  	"hidden_reason" varchar,
  	"scheduled_transition" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_initiatives_licence" DEFAULT 'CC-BY-4.0',
  	"person_id" integer,
  	"legal_form" varchar,
  	"idea_id" integer,
  	"record_publication_basis" "enum_initiatives_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"state" "enum_initiatives_state" DEFAULT 'draft',
  	"partner_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_initiatives_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "initiatives_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "initiatives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_initiatives_v_version_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"due" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_initiatives_v_version_updates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_initiatives_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_phase" "enum__initiatives_v_version_phase",
  	"version_location_name" varchar,
  	"version_location_latitude" numeric,
  	"version_location_longitude" numeric,
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_needs_people" varchar,
  	"version_needs_space" varchar,
  	"version_needs_money" varchar,
  	"version_budget_cents" numeric,
  	"version_sought_cents" numeric,
  	"version_government_role" "enum__initiatives_v_version_government_role",
  	"version_results" varchar,
  	"version_state_reason" varchar,
  	"version_state_changed_at" timestamp(3) with time zone,
  	"version_content_changed_at" timestamp(3) with time zone,
  	"version_reminded_at" timestamp(3) with time zone,
  	"version_hidden" boolean DEFAULT false,
  	"version_hidden_reason" varchar,
  	"version_scheduled_transition" varchar,
  	"version_scheduled_at" timestamp(3) with time zone,
  	"version_scheduled_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__initiatives_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_person_id" integer,
  	"version_legal_form" varchar,
  	"version_idea_id" integer,
  	"version_record_publication_basis" "enum__initiatives_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_state" "enum__initiatives_v_version_state" DEFAULT 'draft',
  	"version_partner_id" integer,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__initiatives_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_initiatives_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_initiatives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"kind" "enum_events_kind",
  	"starts_at" timestamp(3) with time zone,
  	"startsat_tz" "enum_events_startsat_tz" DEFAULT 'Europe/Amsterdam',
  	"ends_at" timestamp(3) with time zone,
  	"endsat_tz" "enum_events_endsat_tz" DEFAULT 'Europe/Amsterdam',
  	"moved_from" timestamp(3) with time zone,
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"venue_name" varchar,
  	"venue_address" varchar,
  	"location_name" varchar,
  	"location_latitude" numeric,
  	"location_longitude" numeric,
  	"is_online" boolean DEFAULT false,
  	"livestream_url" varchar,
  	"recording_notice" varchar,
  	"accessibility_wheelchair" boolean DEFAULT false,
  	"accessibility_hearing_loop" boolean DEFAULT false,
  	"accessibility_interpreter" boolean DEFAULT false,
  	"organiser" varchar,
  	"registration_url" varchar,
  	"cost" varchar,
  	"capacity" numeric,
  	"state_reason" varchar,
  	"state_changed_at" timestamp(3) with time zone,
  	"content_changed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"hidden" boolean DEFAULT false,
  	"hidden_reason" varchar,
  	"scheduled_transition" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_events_licence" DEFAULT 'CC-BY-4.0',
  	"record_publication_basis" "enum_events_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"state" "enum_events_state" DEFAULT 'draft',
  	"partner_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_kind" "enum__events_v_version_kind",
  	"version_starts_at" timestamp(3) with time zone,
  	"version_startsat_tz" "enum__events_v_version_startsat_tz" DEFAULT 'Europe/Amsterdam',
  	"version_ends_at" timestamp(3) with time zone,
  	"version_endsat_tz" "enum__events_v_version_endsat_tz" DEFAULT 'Europe/Amsterdam',
  	"version_moved_from" timestamp(3) with time zone,
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_venue_name" varchar,
  	"version_venue_address" varchar,
  	"version_location_name" varchar,
  	"version_location_latitude" numeric,
  	"version_location_longitude" numeric,
  	"version_is_online" boolean DEFAULT false,
  	"version_livestream_url" varchar,
  	"version_recording_notice" varchar,
  	"version_accessibility_wheelchair" boolean DEFAULT false,
  	"version_accessibility_hearing_loop" boolean DEFAULT false,
  	"version_accessibility_interpreter" boolean DEFAULT false,
  	"version_organiser" varchar,
  	"version_registration_url" varchar,
  	"version_cost" varchar,
  	"version_capacity" numeric,
  	"version_state_reason" varchar,
  	"version_state_changed_at" timestamp(3) with time zone,
  	"version_content_changed_at" timestamp(3) with time zone,
  	"version_reminded_at" timestamp(3) with time zone,
  	"version_hidden" boolean DEFAULT false,
  	"version_hidden_reason" varchar,
  	"version_scheduled_transition" varchar,
  	"version_scheduled_at" timestamp(3) with time zone,
  	"version_scheduled_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__events_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_record_publication_basis" "enum__events_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_state" "enum__events_v_version_state" DEFAULT 'draft',
  	"version_partner_id" integer,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "subsidy_windows_sub_ceilings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"ceiling_cents" numeric
  );
  
  CREATE TABLE "subsidy_windows_applicant_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_subsidy_windows_applicant_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "subsidy_windows_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "subsidy_windows_sign_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_subsidy_windows_sign_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "subsidy_windows_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar
  );
  
  CREATE TABLE "subsidy_windows" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"scheme_id" integer,
  	"provider" varchar,
  	"opens_at" timestamp(3) with time zone,
  	"opensat_tz" "enum_subsidy_windows_opensat_tz" DEFAULT 'Europe/Amsterdam',
  	"closes_at" timestamp(3) with time zone,
  	"closesat_tz" "enum_subsidy_windows_closesat_tz" DEFAULT 'Europe/Amsterdam',
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"ceiling_cents" numeric,
  	"has_no_ceiling" boolean DEFAULT false,
  	"amount_from_cents" numeric,
  	"amount_to_cents" numeric,
  	"maximum_percentage" numeric,
  	"co_financing" varchar,
  	"allocation" "enum_subsidy_windows_allocation",
  	"closed_reason" "enum_subsidy_windows_closed_reason",
  	"eligible_costs" varchar,
  	"may_have_started" boolean DEFAULT false,
  	"decision_weeks" numeric,
  	"apply_url" varchar,
  	"decision_number" varchar,
  	"decision_date" timestamp(3) with time zone,
  	"notice_url" varchar,
  	"notice_date" timestamp(3) with time zone,
  	"state_aid" varchar,
  	"state_reason" varchar,
  	"state_changed_at" timestamp(3) with time zone,
  	"content_changed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"hidden" boolean DEFAULT false,
  	"hidden_reason" varchar,
  	"scheduled_transition" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_subsidy_windows_licence" DEFAULT 'CC-BY-4.0',
  	"record_publication_basis" "enum_subsidy_windows_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"state" "enum_subsidy_windows_state" DEFAULT 'draft',
  	"partner_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_subsidy_windows_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "subsidy_windows_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_subsidy_windows_v_version_sub_ceilings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"ceiling_cents" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_subsidy_windows_v_version_applicant_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__subsidy_windows_v_version_applicant_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_subsidy_windows_v_version_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_subsidy_windows_v_version_sign_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__subsidy_windows_v_version_sign_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_subsidy_windows_v_version_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_subsidy_windows_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_scheme_id" integer,
  	"version_provider" varchar,
  	"version_opens_at" timestamp(3) with time zone,
  	"version_opensat_tz" "enum__subsidy_windows_v_version_opensat_tz" DEFAULT 'Europe/Amsterdam',
  	"version_closes_at" timestamp(3) with time zone,
  	"version_closesat_tz" "enum__subsidy_windows_v_version_closesat_tz" DEFAULT 'Europe/Amsterdam',
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_ceiling_cents" numeric,
  	"version_has_no_ceiling" boolean DEFAULT false,
  	"version_amount_from_cents" numeric,
  	"version_amount_to_cents" numeric,
  	"version_maximum_percentage" numeric,
  	"version_co_financing" varchar,
  	"version_allocation" "enum__subsidy_windows_v_version_allocation",
  	"version_closed_reason" "enum__subsidy_windows_v_version_closed_reason",
  	"version_eligible_costs" varchar,
  	"version_may_have_started" boolean DEFAULT false,
  	"version_decision_weeks" numeric,
  	"version_apply_url" varchar,
  	"version_decision_number" varchar,
  	"version_decision_date" timestamp(3) with time zone,
  	"version_notice_url" varchar,
  	"version_notice_date" timestamp(3) with time zone,
  	"version_state_aid" varchar,
  	"version_state_reason" varchar,
  	"version_state_changed_at" timestamp(3) with time zone,
  	"version_content_changed_at" timestamp(3) with time zone,
  	"version_reminded_at" timestamp(3) with time zone,
  	"version_hidden" boolean DEFAULT false,
  	"version_hidden_reason" varchar,
  	"version_scheduled_transition" varchar,
  	"version_scheduled_at" timestamp(3) with time zone,
  	"version_scheduled_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__subsidy_windows_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_record_publication_basis" "enum__subsidy_windows_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_state" "enum__subsidy_windows_v_version_state" DEFAULT 'draft',
  	"version_partner_id" integer,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__subsidy_windows_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_subsidy_windows_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "subsidy_schemes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"provider" varchar,
  	"legal_basis" varchar,
  	"upl_name" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"evaluation_due_at" timestamp(3) with time zone,
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_subsidy_schemes_licence" DEFAULT 'CC-BY-4.0',
  	"record_publication_basis" "enum_subsidy_schemes_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"partner_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_subsidy_schemes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "subsidy_schemes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "_subsidy_schemes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_provider" varchar,
  	"version_legal_basis" varchar,
  	"version_upl_name" varchar,
  	"version_valid_from" timestamp(3) with time zone,
  	"version_valid_until" timestamp(3) with time zone,
  	"version_evaluation_due_at" timestamp(3) with time zone,
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__subsidy_schemes_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_record_publication_basis" "enum__subsidy_schemes_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_partner_id" integer,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__subsidy_schemes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_subsidy_schemes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer
  );
  
  CREATE TABLE "grants" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"window_id" integer NOT NULL,
  	"reference" varchar,
  	"recipient_kind" "enum_grants_recipient_kind" DEFAULT 'organisation',
  	"recipient_name" varchar,
  	"recipient_kvk_number" varchar,
  	"initiative_id" integer,
  	"requested_cents" numeric,
  	"granted_cents" numeric NOT NULL,
  	"settled_cents" numeric,
  	"decision_date" timestamp(3) with time zone,
  	"settlement_date" timestamp(3) with time zone,
  	"state_aid" varchar,
  	"exception_ground" "enum_grants_exception_ground",
  	"exception_reference" varchar,
  	"state_reason" varchar,
  	"state" "enum_grants_state" DEFAULT 'granted' NOT NULL,
  	"urn" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_grants_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_window_id" integer NOT NULL,
  	"version_reference" varchar,
  	"version_recipient_kind" "enum__grants_v_version_recipient_kind" DEFAULT 'organisation',
  	"version_recipient_name" varchar,
  	"version_recipient_kvk_number" varchar,
  	"version_initiative_id" integer,
  	"version_requested_cents" numeric,
  	"version_granted_cents" numeric NOT NULL,
  	"version_settled_cents" numeric,
  	"version_decision_date" timestamp(3) with time zone,
  	"version_settlement_date" timestamp(3) with time zone,
  	"version_state_aid" varchar,
  	"version_exception_ground" "enum__grants_v_version_exception_ground",
  	"version_exception_reference" varchar,
  	"version_state_reason" varchar,
  	"version_state" "enum__grants_v_version_state" DEFAULT 'granted' NOT NULL,
  	"version_urn" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "themes_movements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "themes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"parent_id" integer,
  	"participation_level" "enum_themes_participation_level",
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"video_url" varchar,
  	"owner_team" varchar,
  	"portfolio_holder" varchar,
  	"state_reason" varchar,
  	"state_changed_at" timestamp(3) with time zone,
  	"content_changed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"hidden" boolean DEFAULT false,
  	"hidden_reason" varchar,
  	"scheduled_transition" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_themes_licence" DEFAULT 'CC-BY-4.0',
  	"record_publication_basis" "enum_themes_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"state" "enum_themes_state" DEFAULT 'draft',
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_themes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "themes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" integer,
  	"media_id" integer,
  	"partners_id" integer,
  	"initiatives_id" integer
  );
  
  CREATE TABLE "_themes_v_version_movements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_themes_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_parent_id" integer,
  	"version_participation_level" "enum__themes_v_version_participation_level",
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_video_url" varchar,
  	"version_owner_team" varchar,
  	"version_portfolio_holder" varchar,
  	"version_state_reason" varchar,
  	"version_state_changed_at" timestamp(3) with time zone,
  	"version_content_changed_at" timestamp(3) with time zone,
  	"version_reminded_at" timestamp(3) with time zone,
  	"version_hidden" boolean DEFAULT false,
  	"version_hidden_reason" varchar,
  	"version_scheduled_transition" varchar,
  	"version_scheduled_at" timestamp(3) with time zone,
  	"version_scheduled_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__themes_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_record_publication_basis" "enum__themes_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_state" "enum__themes_v_version_state" DEFAULT 'draft',
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__themes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_themes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"areas_id" integer,
  	"media_id" integer,
  	"partners_id" integer,
  	"initiatives_id" integer
  );
  
  CREATE TABLE "areas" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"kind" "enum_areas_kind" NOT NULL,
  	"parent_id" integer,
  	"latitude" numeric,
  	"longitude" numeric,
  	"tooi_uri" varchar,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"successor_id" integer,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partners_trusted_for" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_partners_trusted_for",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "partners_feeds" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"format" "enum_partners_feeds_format"
  );
  
  CREATE TABLE "partners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"image_id" integer,
  	"no_image" boolean DEFAULT false,
  	"kind" "enum_partners_kind",
  	"website" varchar,
  	"kvk_number" varchar,
  	"rsin" varchar,
  	"tooi_uri" varchar,
  	"is_funder" boolean DEFAULT false,
  	"reverify_at" timestamp(3) with time zone,
  	"successor_id" integer,
  	"ending_disposition" "enum_partners_ending_disposition",
  	"state_reason" varchar,
  	"state_changed_at" timestamp(3) with time zone,
  	"content_changed_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"hidden" boolean DEFAULT false,
  	"hidden_reason" varchar,
  	"scheduled_transition" varchar,
  	"scheduled_at" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"published_at" timestamp(3) with time zone,
  	"public_updated_at" timestamp(3) with time zone,
  	"contact_id" integer,
  	"licence" "enum_partners_licence" DEFAULT 'CC-BY-4.0',
  	"record_publication_basis" "enum_partners_record_publication_basis",
  	"record_case_number" varchar,
  	"record_selection_category" varchar,
  	"record_destroy_at" timestamp(3) with time zone,
  	"origin_name" varchar,
  	"origin_url" varchar,
  	"origin_source_id" varchar,
  	"origin_imported" jsonb,
  	"urn" varchar,
  	"state" "enum_partners_state" DEFAULT 'applied',
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_partners_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "partners_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer,
  	"partners_id" integer
  );
  
  CREATE TABLE "_partners_v_version_trusted_for" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__partners_v_version_trusted_for",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_partners_v_version_feeds" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"format" "enum__partners_v_version_feeds_format",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_image_id" integer,
  	"version_no_image" boolean DEFAULT false,
  	"version_kind" "enum__partners_v_version_kind",
  	"version_website" varchar,
  	"version_kvk_number" varchar,
  	"version_rsin" varchar,
  	"version_tooi_uri" varchar,
  	"version_is_funder" boolean DEFAULT false,
  	"version_reverify_at" timestamp(3) with time zone,
  	"version_successor_id" integer,
  	"version_ending_disposition" "enum__partners_v_version_ending_disposition",
  	"version_state_reason" varchar,
  	"version_state_changed_at" timestamp(3) with time zone,
  	"version_content_changed_at" timestamp(3) with time zone,
  	"version_reminded_at" timestamp(3) with time zone,
  	"version_hidden" boolean DEFAULT false,
  	"version_hidden_reason" varchar,
  	"version_scheduled_transition" varchar,
  	"version_scheduled_at" timestamp(3) with time zone,
  	"version_scheduled_by" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_public_updated_at" timestamp(3) with time zone,
  	"version_contact_id" integer,
  	"version_licence" "enum__partners_v_version_licence" DEFAULT 'CC-BY-4.0',
  	"version_record_publication_basis" "enum__partners_v_version_record_publication_basis",
  	"version_record_case_number" varchar,
  	"version_record_selection_category" varchar,
  	"version_record_destroy_at" timestamp(3) with time zone,
  	"version_origin_name" varchar,
  	"version_origin_url" varchar,
  	"version_origin_source_id" varchar,
  	"version_origin_imported" jsonb,
  	"version_urn" varchar,
  	"version_state" "enum__partners_v_version_state" DEFAULT 'applied',
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_partners_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"themes_id" integer,
  	"areas_id" integer,
  	"media_id" integer,
  	"partners_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"is_decorative" boolean DEFAULT false,
  	"maker" varchar,
  	"licence" "enum_media_licence" DEFAULT 'CC-BY-4.0' NOT NULL,
  	"people_permission" boolean DEFAULT false,
  	"people_until" timestamp(3) with time zone,
  	"transcript" varchar,
  	"partner_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'partner' NOT NULL,
  	"partner_id" integer,
  	"team" varchar,
  	"language" "enum_users_language" DEFAULT 'nl',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "api_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"partner_id" integer NOT NULL,
  	"last_used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar
  );
  
  CREATE TABLE "contacts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar,
  	"phone" varchar,
  	"organisation" varchar,
  	"notes" varchar,
  	"partner_id" integer,
  	"urn" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "transitions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"urn" varchar,
  	"transition" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"actor_kind" "enum_transitions_actor_kind" NOT NULL,
  	"actor_id" varchar,
  	"actor_role" varchar,
  	"actor_name" varchar,
  	"reason" varchar,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"ideas_id" integer,
  	"initiatives_id" integer,
  	"events_id" integer,
  	"subsidy_windows_id" integer,
  	"subsidy_schemes_id" integer,
  	"grants_id" integer,
  	"themes_id" integer,
  	"areas_id" integer,
  	"partners_id" integer,
  	"media_id" integer,
  	"users_id" integer,
  	"api_keys_id" integer,
  	"contacts_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"api_keys_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feed_items" (
  	"urn" text PRIMARY KEY NOT NULL,
  	"type" text NOT NULL,
  	"collection" text NOT NULL,
  	"document_id" text NOT NULL,
  	"state" text NOT NULL,
  	"slug" text NOT NULL,
  	"item" jsonb NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone NOT NULL,
  	"themes" text[] DEFAULT '{}' NOT NULL,
  	"areas" text[] DEFAULT '{}' NOT NULL,
  	"partner" text,
  	"refs" text[] DEFAULT '{}' NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"lat" double precision,
  	"lng" double precision,
  	"revision" integer DEFAULT 0 NOT NULL,
  	"search" "tsvector" NOT NULL
  );
  
  CREATE TABLE "feed_changes" (
  	"seq" bigserial PRIMARY KEY NOT NULL,
  	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
  	"epoch" text NOT NULL,
  	"urn" text NOT NULL,
  	"type" text NOT NULL,
  	"kind" text NOT NULL,
  	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"themes" text[] DEFAULT '{}' NOT NULL,
  	"areas" text[] DEFAULT '{}' NOT NULL,
  	"partner" text
  );
  
  CREATE TABLE "feed_addresses" (
  	"type" text NOT NULL,
  	"slug" text NOT NULL,
  	"urn" text NOT NULL,
  	"is_current" boolean NOT NULL,
  	"status" text NOT NULL,
  	"target_urn" text,
  	CONSTRAINT "feed_addresses_type_slug_pk" PRIMARY KEY("type","slug")
  );
  
  CREATE TABLE "feed_media" (
  	"name" text NOT NULL,
  	"urn" text NOT NULL,
  	CONSTRAINT "feed_media_name_urn_pk" PRIMARY KEY("name","urn")
  );
  
  CREATE TABLE "feed_vocabulary" (
  	"kind" text NOT NULL,
  	"code" text NOT NULL,
  	"title" text NOT NULL,
  	"parent" text,
  	"source" text NOT NULL,
  	CONSTRAINT "feed_vocabulary_kind_code_pk" PRIMARY KEY("kind","code")
  );
  
  ALTER TABLE "ideas_asks" ADD CONSTRAINT "ideas_asks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ideas_earlier_answers" ADD CONSTRAINT "ideas_earlier_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_submitter_id_contacts_id_fk" FOREIGN KEY ("submitter_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_handler_id_users_id_fk" FOREIGN KEY ("handler_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_merged_into_id_ideas_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."ideas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ideas" ADD CONSTRAINT "ideas_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ideas_rels" ADD CONSTRAINT "ideas_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ideas_rels" ADD CONSTRAINT "ideas_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ideas_rels" ADD CONSTRAINT "ideas_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ideas_rels" ADD CONSTRAINT "ideas_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ideas_v_version_asks" ADD CONSTRAINT "_ideas_v_version_asks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ideas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ideas_v_version_earlier_answers" ADD CONSTRAINT "_ideas_v_version_earlier_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ideas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_parent_id_ideas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ideas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_submitter_id_contacts_id_fk" FOREIGN KEY ("version_submitter_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_handler_id_users_id_fk" FOREIGN KEY ("version_handler_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_merged_into_id_ideas_id_fk" FOREIGN KEY ("version_merged_into_id") REFERENCES "public"."ideas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v" ADD CONSTRAINT "_ideas_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ideas_v_rels" ADD CONSTRAINT "_ideas_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ideas_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ideas_v_rels" ADD CONSTRAINT "_ideas_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ideas_v_rels" ADD CONSTRAINT "_ideas_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ideas_v_rels" ADD CONSTRAINT "_ideas_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_milestones" ADD CONSTRAINT "initiatives_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_updates" ADD CONSTRAINT "initiatives_updates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_person_id_contacts_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives_texts" ADD CONSTRAINT "initiatives_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_milestones" ADD CONSTRAINT "_initiatives_v_version_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_updates" ADD CONSTRAINT "_initiatives_v_version_updates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_person_id_contacts_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_idea_id_ideas_id_fk" FOREIGN KEY ("version_idea_id") REFERENCES "public"."ideas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v_texts" ADD CONSTRAINT "_initiatives_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_sub_ceilings" ADD CONSTRAINT "subsidy_windows_sub_ceilings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_applicant_kinds" ADD CONSTRAINT "subsidy_windows_applicant_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_criteria" ADD CONSTRAINT "subsidy_windows_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_sign_in" ADD CONSTRAINT "subsidy_windows_sign_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_documents" ADD CONSTRAINT "subsidy_windows_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows" ADD CONSTRAINT "subsidy_windows_scheme_id_subsidy_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "public"."subsidy_schemes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_windows" ADD CONSTRAINT "subsidy_windows_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_windows" ADD CONSTRAINT "subsidy_windows_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_windows" ADD CONSTRAINT "subsidy_windows_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_windows_rels" ADD CONSTRAINT "subsidy_windows_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_rels" ADD CONSTRAINT "subsidy_windows_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_rels" ADD CONSTRAINT "subsidy_windows_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_windows_rels" ADD CONSTRAINT "subsidy_windows_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_sub_ceilings" ADD CONSTRAINT "_subsidy_windows_v_version_sub_ceilings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_applicant_kinds" ADD CONSTRAINT "_subsidy_windows_v_version_applicant_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_criteria" ADD CONSTRAINT "_subsidy_windows_v_version_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_sign_in" ADD CONSTRAINT "_subsidy_windows_v_version_sign_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_version_documents" ADD CONSTRAINT "_subsidy_windows_v_version_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v" ADD CONSTRAINT "_subsidy_windows_v_parent_id_subsidy_windows_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v" ADD CONSTRAINT "_subsidy_windows_v_version_scheme_id_subsidy_schemes_id_fk" FOREIGN KEY ("version_scheme_id") REFERENCES "public"."subsidy_schemes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v" ADD CONSTRAINT "_subsidy_windows_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v" ADD CONSTRAINT "_subsidy_windows_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v" ADD CONSTRAINT "_subsidy_windows_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_rels" ADD CONSTRAINT "_subsidy_windows_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subsidy_windows_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_rels" ADD CONSTRAINT "_subsidy_windows_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_rels" ADD CONSTRAINT "_subsidy_windows_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_windows_v_rels" ADD CONSTRAINT "_subsidy_windows_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_schemes" ADD CONSTRAINT "subsidy_schemes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_schemes" ADD CONSTRAINT "subsidy_schemes_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_schemes" ADD CONSTRAINT "subsidy_schemes_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subsidy_schemes_rels" ADD CONSTRAINT "subsidy_schemes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_schemes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_schemes_rels" ADD CONSTRAINT "subsidy_schemes_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_schemes_rels" ADD CONSTRAINT "subsidy_schemes_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subsidy_schemes_rels" ADD CONSTRAINT "subsidy_schemes_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v" ADD CONSTRAINT "_subsidy_schemes_v_parent_id_subsidy_schemes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."subsidy_schemes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v" ADD CONSTRAINT "_subsidy_schemes_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v" ADD CONSTRAINT "_subsidy_schemes_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v" ADD CONSTRAINT "_subsidy_schemes_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v_rels" ADD CONSTRAINT "_subsidy_schemes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_subsidy_schemes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v_rels" ADD CONSTRAINT "_subsidy_schemes_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v_rels" ADD CONSTRAINT "_subsidy_schemes_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_subsidy_schemes_v_rels" ADD CONSTRAINT "_subsidy_schemes_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "grants" ADD CONSTRAINT "grants_window_id_subsidy_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "grants" ADD CONSTRAINT "grants_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_parent_id_grants_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."grants"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_version_window_id_subsidy_windows_id_fk" FOREIGN KEY ("version_window_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_grants_v" ADD CONSTRAINT "_grants_v_version_initiative_id_initiatives_id_fk" FOREIGN KEY ("version_initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_movements" ADD CONSTRAINT "themes_movements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes" ADD CONSTRAINT "themes_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "themes_rels" ADD CONSTRAINT "themes_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_version_movements" ADD CONSTRAINT "_themes_v_version_movements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_parent_id_themes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_parent_id_themes_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."themes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v" ADD CONSTRAINT "_themes_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_themes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_themes_v_rels" ADD CONSTRAINT "_themes_v_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "areas" ADD CONSTRAINT "areas_parent_id_areas_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "areas" ADD CONSTRAINT "areas_successor_id_areas_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."areas"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_trusted_for" ADD CONSTRAINT "partners_trusted_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_feeds" ADD CONSTRAINT "partners_feeds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_successor_id_partners_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_trusted_for" ADD CONSTRAINT "_partners_v_version_trusted_for_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_feeds" ADD CONSTRAINT "_partners_v_version_feeds_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_successor_id_partners_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_contact_id_contacts_id_fk" FOREIGN KEY ("version_contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_rels" ADD CONSTRAINT "_partners_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ideas_fk" FOREIGN KEY ("ideas_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subsidy_windows_fk" FOREIGN KEY ("subsidy_windows_id") REFERENCES "public"."subsidy_windows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subsidy_schemes_fk" FOREIGN KEY ("subsidy_schemes_id") REFERENCES "public"."subsidy_schemes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_grants_fk" FOREIGN KEY ("grants_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_themes_fk" FOREIGN KEY ("themes_id") REFERENCES "public"."themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_areas_fk" FOREIGN KEY ("areas_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_api_keys_fk" FOREIGN KEY ("api_keys_id") REFERENCES "public"."api_keys"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "ideas_asks_order_idx" ON "ideas_asks" USING btree ("order");
  CREATE INDEX "ideas_asks_parent_idx" ON "ideas_asks" USING btree ("parent_id");
  CREATE INDEX "ideas_earlier_answers_order_idx" ON "ideas_earlier_answers" USING btree ("_order");
  CREATE INDEX "ideas_earlier_answers_parent_id_idx" ON "ideas_earlier_answers" USING btree ("_parent_id");
  CREATE INDEX "ideas_image_idx" ON "ideas" USING btree ("image_id");
  CREATE INDEX "ideas_submitter_idx" ON "ideas" USING btree ("submitter_id");
  CREATE INDEX "ideas_handler_idx" ON "ideas" USING btree ("handler_id");
  CREATE INDEX "ideas_answer_due_at_idx" ON "ideas" USING btree ("answer_due_at");
  CREATE INDEX "ideas_merged_into_idx" ON "ideas" USING btree ("merged_into_id");
  CREATE INDEX "ideas_hidden_idx" ON "ideas" USING btree ("hidden");
  CREATE INDEX "ideas_scheduled_scheduled_at_idx" ON "ideas" USING btree ("scheduled_at");
  CREATE INDEX "ideas_contact_idx" ON "ideas" USING btree ("contact_id");
  CREATE UNIQUE INDEX "ideas_urn_idx" ON "ideas" USING btree ("urn");
  CREATE INDEX "ideas_state_idx" ON "ideas" USING btree ("state");
  CREATE INDEX "ideas_partner_idx" ON "ideas" USING btree ("partner_id");
  CREATE UNIQUE INDEX "ideas_slug_idx" ON "ideas" USING btree ("slug");
  CREATE INDEX "ideas_updated_at_idx" ON "ideas" USING btree ("updated_at");
  CREATE INDEX "ideas_created_at_idx" ON "ideas" USING btree ("created_at");
  CREATE INDEX "ideas_deleted_at_idx" ON "ideas" USING btree ("deleted_at");
  CREATE INDEX "ideas__status_idx" ON "ideas" USING btree ("_status");
  CREATE INDEX "ideas_rels_order_idx" ON "ideas_rels" USING btree ("order");
  CREATE INDEX "ideas_rels_parent_idx" ON "ideas_rels" USING btree ("parent_id");
  CREATE INDEX "ideas_rels_path_idx" ON "ideas_rels" USING btree ("path");
  CREATE INDEX "ideas_rels_themes_id_idx" ON "ideas_rels" USING btree ("themes_id");
  CREATE INDEX "ideas_rels_areas_id_idx" ON "ideas_rels" USING btree ("areas_id");
  CREATE INDEX "ideas_rels_media_id_idx" ON "ideas_rels" USING btree ("media_id");
  CREATE INDEX "_ideas_v_version_asks_order_idx" ON "_ideas_v_version_asks" USING btree ("order");
  CREATE INDEX "_ideas_v_version_asks_parent_idx" ON "_ideas_v_version_asks" USING btree ("parent_id");
  CREATE INDEX "_ideas_v_version_earlier_answers_order_idx" ON "_ideas_v_version_earlier_answers" USING btree ("_order");
  CREATE INDEX "_ideas_v_version_earlier_answers_parent_id_idx" ON "_ideas_v_version_earlier_answers" USING btree ("_parent_id");
  CREATE INDEX "_ideas_v_parent_idx" ON "_ideas_v" USING btree ("parent_id");
  CREATE INDEX "_ideas_v_version_version_image_idx" ON "_ideas_v" USING btree ("version_image_id");
  CREATE INDEX "_ideas_v_version_version_submitter_idx" ON "_ideas_v" USING btree ("version_submitter_id");
  CREATE INDEX "_ideas_v_version_version_handler_idx" ON "_ideas_v" USING btree ("version_handler_id");
  CREATE INDEX "_ideas_v_version_version_answer_due_at_idx" ON "_ideas_v" USING btree ("version_answer_due_at");
  CREATE INDEX "_ideas_v_version_version_merged_into_idx" ON "_ideas_v" USING btree ("version_merged_into_id");
  CREATE INDEX "_ideas_v_version_version_hidden_idx" ON "_ideas_v" USING btree ("version_hidden");
  CREATE INDEX "_ideas_v_version_scheduled_version_scheduled_at_idx" ON "_ideas_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_ideas_v_version_version_contact_idx" ON "_ideas_v" USING btree ("version_contact_id");
  CREATE INDEX "_ideas_v_version_version_urn_idx" ON "_ideas_v" USING btree ("version_urn");
  CREATE INDEX "_ideas_v_version_version_state_idx" ON "_ideas_v" USING btree ("version_state");
  CREATE INDEX "_ideas_v_version_version_partner_idx" ON "_ideas_v" USING btree ("version_partner_id");
  CREATE INDEX "_ideas_v_version_version_slug_idx" ON "_ideas_v" USING btree ("version_slug");
  CREATE INDEX "_ideas_v_version_version_updated_at_idx" ON "_ideas_v" USING btree ("version_updated_at");
  CREATE INDEX "_ideas_v_version_version_created_at_idx" ON "_ideas_v" USING btree ("version_created_at");
  CREATE INDEX "_ideas_v_version_version_deleted_at_idx" ON "_ideas_v" USING btree ("version_deleted_at");
  CREATE INDEX "_ideas_v_version_version__status_idx" ON "_ideas_v" USING btree ("version__status");
  CREATE INDEX "_ideas_v_created_at_idx" ON "_ideas_v" USING btree ("created_at");
  CREATE INDEX "_ideas_v_updated_at_idx" ON "_ideas_v" USING btree ("updated_at");
  CREATE INDEX "_ideas_v_latest_idx" ON "_ideas_v" USING btree ("latest");
  CREATE INDEX "_ideas_v_rels_order_idx" ON "_ideas_v_rels" USING btree ("order");
  CREATE INDEX "_ideas_v_rels_parent_idx" ON "_ideas_v_rels" USING btree ("parent_id");
  CREATE INDEX "_ideas_v_rels_path_idx" ON "_ideas_v_rels" USING btree ("path");
  CREATE INDEX "_ideas_v_rels_themes_id_idx" ON "_ideas_v_rels" USING btree ("themes_id");
  CREATE INDEX "_ideas_v_rels_areas_id_idx" ON "_ideas_v_rels" USING btree ("areas_id");
  CREATE INDEX "_ideas_v_rels_media_id_idx" ON "_ideas_v_rels" USING btree ("media_id");
  CREATE INDEX "initiatives_milestones_order_idx" ON "initiatives_milestones" USING btree ("_order");
  CREATE INDEX "initiatives_milestones_parent_id_idx" ON "initiatives_milestones" USING btree ("_parent_id");
  CREATE INDEX "initiatives_updates_order_idx" ON "initiatives_updates" USING btree ("_order");
  CREATE INDEX "initiatives_updates_parent_id_idx" ON "initiatives_updates" USING btree ("_parent_id");
  CREATE INDEX "initiatives_image_idx" ON "initiatives" USING btree ("image_id");
  CREATE INDEX "initiatives_hidden_idx" ON "initiatives" USING btree ("hidden");
  CREATE INDEX "initiatives_scheduled_scheduled_at_idx" ON "initiatives" USING btree ("scheduled_at");
  CREATE INDEX "initiatives_contact_idx" ON "initiatives" USING btree ("contact_id");
  CREATE INDEX "initiatives_person_idx" ON "initiatives" USING btree ("person_id");
  CREATE INDEX "initiatives_idea_idx" ON "initiatives" USING btree ("idea_id");
  CREATE UNIQUE INDEX "initiatives_urn_idx" ON "initiatives" USING btree ("urn");
  CREATE INDEX "initiatives_state_idx" ON "initiatives" USING btree ("state");
  CREATE INDEX "initiatives_partner_idx" ON "initiatives" USING btree ("partner_id");
  CREATE UNIQUE INDEX "initiatives_slug_idx" ON "initiatives" USING btree ("slug");
  CREATE INDEX "initiatives_updated_at_idx" ON "initiatives" USING btree ("updated_at");
  CREATE INDEX "initiatives_created_at_idx" ON "initiatives" USING btree ("created_at");
  CREATE INDEX "initiatives_deleted_at_idx" ON "initiatives" USING btree ("deleted_at");
  CREATE INDEX "initiatives__status_idx" ON "initiatives" USING btree ("_status");
  CREATE INDEX "initiatives_texts_order_parent" ON "initiatives_texts" USING btree ("order","parent_id");
  CREATE INDEX "initiatives_rels_order_idx" ON "initiatives_rels" USING btree ("order");
  CREATE INDEX "initiatives_rels_parent_idx" ON "initiatives_rels" USING btree ("parent_id");
  CREATE INDEX "initiatives_rels_path_idx" ON "initiatives_rels" USING btree ("path");
  CREATE INDEX "initiatives_rels_themes_id_idx" ON "initiatives_rels" USING btree ("themes_id");
  CREATE INDEX "initiatives_rels_areas_id_idx" ON "initiatives_rels" USING btree ("areas_id");
  CREATE INDEX "initiatives_rels_media_id_idx" ON "initiatives_rels" USING btree ("media_id");
  CREATE INDEX "_initiatives_v_version_milestones_order_idx" ON "_initiatives_v_version_milestones" USING btree ("_order");
  CREATE INDEX "_initiatives_v_version_milestones_parent_id_idx" ON "_initiatives_v_version_milestones" USING btree ("_parent_id");
  CREATE INDEX "_initiatives_v_version_updates_order_idx" ON "_initiatives_v_version_updates" USING btree ("_order");
  CREATE INDEX "_initiatives_v_version_updates_parent_id_idx" ON "_initiatives_v_version_updates" USING btree ("_parent_id");
  CREATE INDEX "_initiatives_v_parent_idx" ON "_initiatives_v" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_version_version_image_idx" ON "_initiatives_v" USING btree ("version_image_id");
  CREATE INDEX "_initiatives_v_version_version_hidden_idx" ON "_initiatives_v" USING btree ("version_hidden");
  CREATE INDEX "_initiatives_v_version_scheduled_version_scheduled_at_idx" ON "_initiatives_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_initiatives_v_version_version_contact_idx" ON "_initiatives_v" USING btree ("version_contact_id");
  CREATE INDEX "_initiatives_v_version_version_person_idx" ON "_initiatives_v" USING btree ("version_person_id");
  CREATE INDEX "_initiatives_v_version_version_idea_idx" ON "_initiatives_v" USING btree ("version_idea_id");
  CREATE INDEX "_initiatives_v_version_version_urn_idx" ON "_initiatives_v" USING btree ("version_urn");
  CREATE INDEX "_initiatives_v_version_version_state_idx" ON "_initiatives_v" USING btree ("version_state");
  CREATE INDEX "_initiatives_v_version_version_partner_idx" ON "_initiatives_v" USING btree ("version_partner_id");
  CREATE INDEX "_initiatives_v_version_version_slug_idx" ON "_initiatives_v" USING btree ("version_slug");
  CREATE INDEX "_initiatives_v_version_version_updated_at_idx" ON "_initiatives_v" USING btree ("version_updated_at");
  CREATE INDEX "_initiatives_v_version_version_created_at_idx" ON "_initiatives_v" USING btree ("version_created_at");
  CREATE INDEX "_initiatives_v_version_version_deleted_at_idx" ON "_initiatives_v" USING btree ("version_deleted_at");
  CREATE INDEX "_initiatives_v_version_version__status_idx" ON "_initiatives_v" USING btree ("version__status");
  CREATE INDEX "_initiatives_v_created_at_idx" ON "_initiatives_v" USING btree ("created_at");
  CREATE INDEX "_initiatives_v_updated_at_idx" ON "_initiatives_v" USING btree ("updated_at");
  CREATE INDEX "_initiatives_v_latest_idx" ON "_initiatives_v" USING btree ("latest");
  CREATE INDEX "_initiatives_v_texts_order_parent" ON "_initiatives_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_initiatives_v_rels_order_idx" ON "_initiatives_v_rels" USING btree ("order");
  CREATE INDEX "_initiatives_v_rels_parent_idx" ON "_initiatives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_rels_path_idx" ON "_initiatives_v_rels" USING btree ("path");
  CREATE INDEX "_initiatives_v_rels_themes_id_idx" ON "_initiatives_v_rels" USING btree ("themes_id");
  CREATE INDEX "_initiatives_v_rels_areas_id_idx" ON "_initiatives_v_rels" USING btree ("areas_id");
  CREATE INDEX "_initiatives_v_rels_media_id_idx" ON "_initiatives_v_rels" USING btree ("media_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_ends_at_idx" ON "events" USING btree ("ends_at");
  CREATE INDEX "events_image_idx" ON "events" USING btree ("image_id");
  CREATE INDEX "events_hidden_idx" ON "events" USING btree ("hidden");
  CREATE INDEX "events_scheduled_scheduled_at_idx" ON "events" USING btree ("scheduled_at");
  CREATE INDEX "events_contact_idx" ON "events" USING btree ("contact_id");
  CREATE UNIQUE INDEX "events_urn_idx" ON "events" USING btree ("urn");
  CREATE INDEX "events_state_idx" ON "events" USING btree ("state");
  CREATE INDEX "events_partner_idx" ON "events" USING btree ("partner_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_themes_id_idx" ON "events_rels" USING btree ("themes_id");
  CREATE INDEX "events_rels_areas_id_idx" ON "events_rels" USING btree ("areas_id");
  CREATE INDEX "events_rels_media_id_idx" ON "events_rels" USING btree ("media_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_ends_at_idx" ON "_events_v" USING btree ("version_ends_at");
  CREATE INDEX "_events_v_version_version_image_idx" ON "_events_v" USING btree ("version_image_id");
  CREATE INDEX "_events_v_version_version_hidden_idx" ON "_events_v" USING btree ("version_hidden");
  CREATE INDEX "_events_v_version_scheduled_version_scheduled_at_idx" ON "_events_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_events_v_version_version_contact_idx" ON "_events_v" USING btree ("version_contact_id");
  CREATE INDEX "_events_v_version_version_urn_idx" ON "_events_v" USING btree ("version_urn");
  CREATE INDEX "_events_v_version_version_state_idx" ON "_events_v" USING btree ("version_state");
  CREATE INDEX "_events_v_version_version_partner_idx" ON "_events_v" USING btree ("version_partner_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_themes_id_idx" ON "_events_v_rels" USING btree ("themes_id");
  CREATE INDEX "_events_v_rels_areas_id_idx" ON "_events_v_rels" USING btree ("areas_id");
  CREATE INDEX "_events_v_rels_media_id_idx" ON "_events_v_rels" USING btree ("media_id");
  CREATE INDEX "subsidy_windows_sub_ceilings_order_idx" ON "subsidy_windows_sub_ceilings" USING btree ("_order");
  CREATE INDEX "subsidy_windows_sub_ceilings_parent_id_idx" ON "subsidy_windows_sub_ceilings" USING btree ("_parent_id");
  CREATE INDEX "subsidy_windows_applicant_kinds_order_idx" ON "subsidy_windows_applicant_kinds" USING btree ("order");
  CREATE INDEX "subsidy_windows_applicant_kinds_parent_idx" ON "subsidy_windows_applicant_kinds" USING btree ("parent_id");
  CREATE INDEX "subsidy_windows_criteria_order_idx" ON "subsidy_windows_criteria" USING btree ("_order");
  CREATE INDEX "subsidy_windows_criteria_parent_id_idx" ON "subsidy_windows_criteria" USING btree ("_parent_id");
  CREATE INDEX "subsidy_windows_sign_in_order_idx" ON "subsidy_windows_sign_in" USING btree ("order");
  CREATE INDEX "subsidy_windows_sign_in_parent_idx" ON "subsidy_windows_sign_in" USING btree ("parent_id");
  CREATE INDEX "subsidy_windows_documents_order_idx" ON "subsidy_windows_documents" USING btree ("_order");
  CREATE INDEX "subsidy_windows_documents_parent_id_idx" ON "subsidy_windows_documents" USING btree ("_parent_id");
  CREATE INDEX "subsidy_windows_scheme_idx" ON "subsidy_windows" USING btree ("scheme_id");
  CREATE INDEX "subsidy_windows_opens_at_idx" ON "subsidy_windows" USING btree ("opens_at");
  CREATE INDEX "subsidy_windows_closes_at_idx" ON "subsidy_windows" USING btree ("closes_at");
  CREATE INDEX "subsidy_windows_image_idx" ON "subsidy_windows" USING btree ("image_id");
  CREATE INDEX "subsidy_windows_hidden_idx" ON "subsidy_windows" USING btree ("hidden");
  CREATE INDEX "subsidy_windows_scheduled_scheduled_at_idx" ON "subsidy_windows" USING btree ("scheduled_at");
  CREATE INDEX "subsidy_windows_contact_idx" ON "subsidy_windows" USING btree ("contact_id");
  CREATE UNIQUE INDEX "subsidy_windows_urn_idx" ON "subsidy_windows" USING btree ("urn");
  CREATE INDEX "subsidy_windows_state_idx" ON "subsidy_windows" USING btree ("state");
  CREATE INDEX "subsidy_windows_partner_idx" ON "subsidy_windows" USING btree ("partner_id");
  CREATE UNIQUE INDEX "subsidy_windows_slug_idx" ON "subsidy_windows" USING btree ("slug");
  CREATE INDEX "subsidy_windows_updated_at_idx" ON "subsidy_windows" USING btree ("updated_at");
  CREATE INDEX "subsidy_windows_created_at_idx" ON "subsidy_windows" USING btree ("created_at");
  CREATE INDEX "subsidy_windows_deleted_at_idx" ON "subsidy_windows" USING btree ("deleted_at");
  CREATE INDEX "subsidy_windows__status_idx" ON "subsidy_windows" USING btree ("_status");
  CREATE INDEX "subsidy_windows_rels_order_idx" ON "subsidy_windows_rels" USING btree ("order");
  CREATE INDEX "subsidy_windows_rels_parent_idx" ON "subsidy_windows_rels" USING btree ("parent_id");
  CREATE INDEX "subsidy_windows_rels_path_idx" ON "subsidy_windows_rels" USING btree ("path");
  CREATE INDEX "subsidy_windows_rels_themes_id_idx" ON "subsidy_windows_rels" USING btree ("themes_id");
  CREATE INDEX "subsidy_windows_rels_areas_id_idx" ON "subsidy_windows_rels" USING btree ("areas_id");
  CREATE INDEX "subsidy_windows_rels_media_id_idx" ON "subsidy_windows_rels" USING btree ("media_id");
  CREATE INDEX "_subsidy_windows_v_version_sub_ceilings_order_idx" ON "_subsidy_windows_v_version_sub_ceilings" USING btree ("_order");
  CREATE INDEX "_subsidy_windows_v_version_sub_ceilings_parent_id_idx" ON "_subsidy_windows_v_version_sub_ceilings" USING btree ("_parent_id");
  CREATE INDEX "_subsidy_windows_v_version_applicant_kinds_order_idx" ON "_subsidy_windows_v_version_applicant_kinds" USING btree ("order");
  CREATE INDEX "_subsidy_windows_v_version_applicant_kinds_parent_idx" ON "_subsidy_windows_v_version_applicant_kinds" USING btree ("parent_id");
  CREATE INDEX "_subsidy_windows_v_version_criteria_order_idx" ON "_subsidy_windows_v_version_criteria" USING btree ("_order");
  CREATE INDEX "_subsidy_windows_v_version_criteria_parent_id_idx" ON "_subsidy_windows_v_version_criteria" USING btree ("_parent_id");
  CREATE INDEX "_subsidy_windows_v_version_sign_in_order_idx" ON "_subsidy_windows_v_version_sign_in" USING btree ("order");
  CREATE INDEX "_subsidy_windows_v_version_sign_in_parent_idx" ON "_subsidy_windows_v_version_sign_in" USING btree ("parent_id");
  CREATE INDEX "_subsidy_windows_v_version_documents_order_idx" ON "_subsidy_windows_v_version_documents" USING btree ("_order");
  CREATE INDEX "_subsidy_windows_v_version_documents_parent_id_idx" ON "_subsidy_windows_v_version_documents" USING btree ("_parent_id");
  CREATE INDEX "_subsidy_windows_v_parent_idx" ON "_subsidy_windows_v" USING btree ("parent_id");
  CREATE INDEX "_subsidy_windows_v_version_version_scheme_idx" ON "_subsidy_windows_v" USING btree ("version_scheme_id");
  CREATE INDEX "_subsidy_windows_v_version_version_opens_at_idx" ON "_subsidy_windows_v" USING btree ("version_opens_at");
  CREATE INDEX "_subsidy_windows_v_version_version_closes_at_idx" ON "_subsidy_windows_v" USING btree ("version_closes_at");
  CREATE INDEX "_subsidy_windows_v_version_version_image_idx" ON "_subsidy_windows_v" USING btree ("version_image_id");
  CREATE INDEX "_subsidy_windows_v_version_version_hidden_idx" ON "_subsidy_windows_v" USING btree ("version_hidden");
  CREATE INDEX "_subsidy_windows_v_version_scheduled_version_scheduled_a_idx" ON "_subsidy_windows_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_subsidy_windows_v_version_version_contact_idx" ON "_subsidy_windows_v" USING btree ("version_contact_id");
  CREATE INDEX "_subsidy_windows_v_version_version_urn_idx" ON "_subsidy_windows_v" USING btree ("version_urn");
  CREATE INDEX "_subsidy_windows_v_version_version_state_idx" ON "_subsidy_windows_v" USING btree ("version_state");
  CREATE INDEX "_subsidy_windows_v_version_version_partner_idx" ON "_subsidy_windows_v" USING btree ("version_partner_id");
  CREATE INDEX "_subsidy_windows_v_version_version_slug_idx" ON "_subsidy_windows_v" USING btree ("version_slug");
  CREATE INDEX "_subsidy_windows_v_version_version_updated_at_idx" ON "_subsidy_windows_v" USING btree ("version_updated_at");
  CREATE INDEX "_subsidy_windows_v_version_version_created_at_idx" ON "_subsidy_windows_v" USING btree ("version_created_at");
  CREATE INDEX "_subsidy_windows_v_version_version_deleted_at_idx" ON "_subsidy_windows_v" USING btree ("version_deleted_at");
  CREATE INDEX "_subsidy_windows_v_version_version__status_idx" ON "_subsidy_windows_v" USING btree ("version__status");
  CREATE INDEX "_subsidy_windows_v_created_at_idx" ON "_subsidy_windows_v" USING btree ("created_at");
  CREATE INDEX "_subsidy_windows_v_updated_at_idx" ON "_subsidy_windows_v" USING btree ("updated_at");
  CREATE INDEX "_subsidy_windows_v_latest_idx" ON "_subsidy_windows_v" USING btree ("latest");
  CREATE INDEX "_subsidy_windows_v_rels_order_idx" ON "_subsidy_windows_v_rels" USING btree ("order");
  CREATE INDEX "_subsidy_windows_v_rels_parent_idx" ON "_subsidy_windows_v_rels" USING btree ("parent_id");
  CREATE INDEX "_subsidy_windows_v_rels_path_idx" ON "_subsidy_windows_v_rels" USING btree ("path");
  CREATE INDEX "_subsidy_windows_v_rels_themes_id_idx" ON "_subsidy_windows_v_rels" USING btree ("themes_id");
  CREATE INDEX "_subsidy_windows_v_rels_areas_id_idx" ON "_subsidy_windows_v_rels" USING btree ("areas_id");
  CREATE INDEX "_subsidy_windows_v_rels_media_id_idx" ON "_subsidy_windows_v_rels" USING btree ("media_id");
  CREATE INDEX "subsidy_schemes_image_idx" ON "subsidy_schemes" USING btree ("image_id");
  CREATE INDEX "subsidy_schemes_contact_idx" ON "subsidy_schemes" USING btree ("contact_id");
  CREATE UNIQUE INDEX "subsidy_schemes_urn_idx" ON "subsidy_schemes" USING btree ("urn");
  CREATE INDEX "subsidy_schemes_partner_idx" ON "subsidy_schemes" USING btree ("partner_id");
  CREATE UNIQUE INDEX "subsidy_schemes_slug_idx" ON "subsidy_schemes" USING btree ("slug");
  CREATE INDEX "subsidy_schemes_updated_at_idx" ON "subsidy_schemes" USING btree ("updated_at");
  CREATE INDEX "subsidy_schemes_created_at_idx" ON "subsidy_schemes" USING btree ("created_at");
  CREATE INDEX "subsidy_schemes_deleted_at_idx" ON "subsidy_schemes" USING btree ("deleted_at");
  CREATE INDEX "subsidy_schemes__status_idx" ON "subsidy_schemes" USING btree ("_status");
  CREATE INDEX "subsidy_schemes_rels_order_idx" ON "subsidy_schemes_rels" USING btree ("order");
  CREATE INDEX "subsidy_schemes_rels_parent_idx" ON "subsidy_schemes_rels" USING btree ("parent_id");
  CREATE INDEX "subsidy_schemes_rels_path_idx" ON "subsidy_schemes_rels" USING btree ("path");
  CREATE INDEX "subsidy_schemes_rels_themes_id_idx" ON "subsidy_schemes_rels" USING btree ("themes_id");
  CREATE INDEX "subsidy_schemes_rels_areas_id_idx" ON "subsidy_schemes_rels" USING btree ("areas_id");
  CREATE INDEX "subsidy_schemes_rels_media_id_idx" ON "subsidy_schemes_rels" USING btree ("media_id");
  CREATE INDEX "_subsidy_schemes_v_parent_idx" ON "_subsidy_schemes_v" USING btree ("parent_id");
  CREATE INDEX "_subsidy_schemes_v_version_version_image_idx" ON "_subsidy_schemes_v" USING btree ("version_image_id");
  CREATE INDEX "_subsidy_schemes_v_version_version_contact_idx" ON "_subsidy_schemes_v" USING btree ("version_contact_id");
  CREATE INDEX "_subsidy_schemes_v_version_version_urn_idx" ON "_subsidy_schemes_v" USING btree ("version_urn");
  CREATE INDEX "_subsidy_schemes_v_version_version_partner_idx" ON "_subsidy_schemes_v" USING btree ("version_partner_id");
  CREATE INDEX "_subsidy_schemes_v_version_version_slug_idx" ON "_subsidy_schemes_v" USING btree ("version_slug");
  CREATE INDEX "_subsidy_schemes_v_version_version_updated_at_idx" ON "_subsidy_schemes_v" USING btree ("version_updated_at");
  CREATE INDEX "_subsidy_schemes_v_version_version_created_at_idx" ON "_subsidy_schemes_v" USING btree ("version_created_at");
  CREATE INDEX "_subsidy_schemes_v_version_version_deleted_at_idx" ON "_subsidy_schemes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_subsidy_schemes_v_version_version__status_idx" ON "_subsidy_schemes_v" USING btree ("version__status");
  CREATE INDEX "_subsidy_schemes_v_created_at_idx" ON "_subsidy_schemes_v" USING btree ("created_at");
  CREATE INDEX "_subsidy_schemes_v_updated_at_idx" ON "_subsidy_schemes_v" USING btree ("updated_at");
  CREATE INDEX "_subsidy_schemes_v_latest_idx" ON "_subsidy_schemes_v" USING btree ("latest");
  CREATE INDEX "_subsidy_schemes_v_rels_order_idx" ON "_subsidy_schemes_v_rels" USING btree ("order");
  CREATE INDEX "_subsidy_schemes_v_rels_parent_idx" ON "_subsidy_schemes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_subsidy_schemes_v_rels_path_idx" ON "_subsidy_schemes_v_rels" USING btree ("path");
  CREATE INDEX "_subsidy_schemes_v_rels_themes_id_idx" ON "_subsidy_schemes_v_rels" USING btree ("themes_id");
  CREATE INDEX "_subsidy_schemes_v_rels_areas_id_idx" ON "_subsidy_schemes_v_rels" USING btree ("areas_id");
  CREATE INDEX "_subsidy_schemes_v_rels_media_id_idx" ON "_subsidy_schemes_v_rels" USING btree ("media_id");
  CREATE INDEX "grants_window_idx" ON "grants" USING btree ("window_id");
  CREATE INDEX "grants_reference_idx" ON "grants" USING btree ("reference");
  CREATE INDEX "grants_initiative_idx" ON "grants" USING btree ("initiative_id");
  CREATE INDEX "grants_state_idx" ON "grants" USING btree ("state");
  CREATE UNIQUE INDEX "grants_urn_idx" ON "grants" USING btree ("urn");
  CREATE INDEX "grants_updated_at_idx" ON "grants" USING btree ("updated_at");
  CREATE INDEX "grants_created_at_idx" ON "grants" USING btree ("created_at");
  CREATE INDEX "_grants_v_parent_idx" ON "_grants_v" USING btree ("parent_id");
  CREATE INDEX "_grants_v_version_version_window_idx" ON "_grants_v" USING btree ("version_window_id");
  CREATE INDEX "_grants_v_version_version_reference_idx" ON "_grants_v" USING btree ("version_reference");
  CREATE INDEX "_grants_v_version_version_initiative_idx" ON "_grants_v" USING btree ("version_initiative_id");
  CREATE INDEX "_grants_v_version_version_state_idx" ON "_grants_v" USING btree ("version_state");
  CREATE INDEX "_grants_v_version_version_urn_idx" ON "_grants_v" USING btree ("version_urn");
  CREATE INDEX "_grants_v_version_version_updated_at_idx" ON "_grants_v" USING btree ("version_updated_at");
  CREATE INDEX "_grants_v_version_version_created_at_idx" ON "_grants_v" USING btree ("version_created_at");
  CREATE INDEX "_grants_v_created_at_idx" ON "_grants_v" USING btree ("created_at");
  CREATE INDEX "_grants_v_updated_at_idx" ON "_grants_v" USING btree ("updated_at");
  CREATE INDEX "themes_movements_order_idx" ON "themes_movements" USING btree ("_order");
  CREATE INDEX "themes_movements_parent_id_idx" ON "themes_movements" USING btree ("_parent_id");
  CREATE INDEX "themes_parent_idx" ON "themes" USING btree ("parent_id");
  CREATE INDEX "themes_image_idx" ON "themes" USING btree ("image_id");
  CREATE INDEX "themes_hidden_idx" ON "themes" USING btree ("hidden");
  CREATE INDEX "themes_scheduled_scheduled_at_idx" ON "themes" USING btree ("scheduled_at");
  CREATE INDEX "themes_contact_idx" ON "themes" USING btree ("contact_id");
  CREATE UNIQUE INDEX "themes_urn_idx" ON "themes" USING btree ("urn");
  CREATE INDEX "themes_state_idx" ON "themes" USING btree ("state");
  CREATE UNIQUE INDEX "themes_slug_idx" ON "themes" USING btree ("slug");
  CREATE INDEX "themes_updated_at_idx" ON "themes" USING btree ("updated_at");
  CREATE INDEX "themes_created_at_idx" ON "themes" USING btree ("created_at");
  CREATE INDEX "themes_deleted_at_idx" ON "themes" USING btree ("deleted_at");
  CREATE INDEX "themes__status_idx" ON "themes" USING btree ("_status");
  CREATE INDEX "themes_rels_order_idx" ON "themes_rels" USING btree ("order");
  CREATE INDEX "themes_rels_parent_idx" ON "themes_rels" USING btree ("parent_id");
  CREATE INDEX "themes_rels_path_idx" ON "themes_rels" USING btree ("path");
  CREATE INDEX "themes_rels_areas_id_idx" ON "themes_rels" USING btree ("areas_id");
  CREATE INDEX "themes_rels_media_id_idx" ON "themes_rels" USING btree ("media_id");
  CREATE INDEX "themes_rels_partners_id_idx" ON "themes_rels" USING btree ("partners_id");
  CREATE INDEX "themes_rels_initiatives_id_idx" ON "themes_rels" USING btree ("initiatives_id");
  CREATE INDEX "_themes_v_version_movements_order_idx" ON "_themes_v_version_movements" USING btree ("_order");
  CREATE INDEX "_themes_v_version_movements_parent_id_idx" ON "_themes_v_version_movements" USING btree ("_parent_id");
  CREATE INDEX "_themes_v_parent_idx" ON "_themes_v" USING btree ("parent_id");
  CREATE INDEX "_themes_v_version_version_parent_idx" ON "_themes_v" USING btree ("version_parent_id");
  CREATE INDEX "_themes_v_version_version_image_idx" ON "_themes_v" USING btree ("version_image_id");
  CREATE INDEX "_themes_v_version_version_hidden_idx" ON "_themes_v" USING btree ("version_hidden");
  CREATE INDEX "_themes_v_version_scheduled_version_scheduled_at_idx" ON "_themes_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_themes_v_version_version_contact_idx" ON "_themes_v" USING btree ("version_contact_id");
  CREATE INDEX "_themes_v_version_version_urn_idx" ON "_themes_v" USING btree ("version_urn");
  CREATE INDEX "_themes_v_version_version_state_idx" ON "_themes_v" USING btree ("version_state");
  CREATE INDEX "_themes_v_version_version_slug_idx" ON "_themes_v" USING btree ("version_slug");
  CREATE INDEX "_themes_v_version_version_updated_at_idx" ON "_themes_v" USING btree ("version_updated_at");
  CREATE INDEX "_themes_v_version_version_created_at_idx" ON "_themes_v" USING btree ("version_created_at");
  CREATE INDEX "_themes_v_version_version_deleted_at_idx" ON "_themes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_themes_v_version_version__status_idx" ON "_themes_v" USING btree ("version__status");
  CREATE INDEX "_themes_v_created_at_idx" ON "_themes_v" USING btree ("created_at");
  CREATE INDEX "_themes_v_updated_at_idx" ON "_themes_v" USING btree ("updated_at");
  CREATE INDEX "_themes_v_latest_idx" ON "_themes_v" USING btree ("latest");
  CREATE INDEX "_themes_v_rels_order_idx" ON "_themes_v_rels" USING btree ("order");
  CREATE INDEX "_themes_v_rels_parent_idx" ON "_themes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_themes_v_rels_path_idx" ON "_themes_v_rels" USING btree ("path");
  CREATE INDEX "_themes_v_rels_areas_id_idx" ON "_themes_v_rels" USING btree ("areas_id");
  CREATE INDEX "_themes_v_rels_media_id_idx" ON "_themes_v_rels" USING btree ("media_id");
  CREATE INDEX "_themes_v_rels_partners_id_idx" ON "_themes_v_rels" USING btree ("partners_id");
  CREATE INDEX "_themes_v_rels_initiatives_id_idx" ON "_themes_v_rels" USING btree ("initiatives_id");
  CREATE UNIQUE INDEX "areas_code_idx" ON "areas" USING btree ("code");
  CREATE INDEX "areas_kind_idx" ON "areas" USING btree ("kind");
  CREATE INDEX "areas_parent_idx" ON "areas" USING btree ("parent_id");
  CREATE INDEX "areas_successor_idx" ON "areas" USING btree ("successor_id");
  CREATE UNIQUE INDEX "areas_slug_idx" ON "areas" USING btree ("slug");
  CREATE INDEX "areas_updated_at_idx" ON "areas" USING btree ("updated_at");
  CREATE INDEX "areas_created_at_idx" ON "areas" USING btree ("created_at");
  CREATE INDEX "partners_trusted_for_order_idx" ON "partners_trusted_for" USING btree ("order");
  CREATE INDEX "partners_trusted_for_parent_idx" ON "partners_trusted_for" USING btree ("parent_id");
  CREATE INDEX "partners_feeds_order_idx" ON "partners_feeds" USING btree ("_order");
  CREATE INDEX "partners_feeds_parent_id_idx" ON "partners_feeds" USING btree ("_parent_id");
  CREATE INDEX "partners_image_idx" ON "partners" USING btree ("image_id");
  CREATE INDEX "partners_reverify_at_idx" ON "partners" USING btree ("reverify_at");
  CREATE INDEX "partners_successor_idx" ON "partners" USING btree ("successor_id");
  CREATE INDEX "partners_hidden_idx" ON "partners" USING btree ("hidden");
  CREATE INDEX "partners_scheduled_scheduled_at_idx" ON "partners" USING btree ("scheduled_at");
  CREATE INDEX "partners_contact_idx" ON "partners" USING btree ("contact_id");
  CREATE UNIQUE INDEX "partners_urn_idx" ON "partners" USING btree ("urn");
  CREATE INDEX "partners_state_idx" ON "partners" USING btree ("state");
  CREATE UNIQUE INDEX "partners_slug_idx" ON "partners" USING btree ("slug");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "partners__status_idx" ON "partners" USING btree ("_status");
  CREATE INDEX "partners_rels_order_idx" ON "partners_rels" USING btree ("order");
  CREATE INDEX "partners_rels_parent_idx" ON "partners_rels" USING btree ("parent_id");
  CREATE INDEX "partners_rels_path_idx" ON "partners_rels" USING btree ("path");
  CREATE INDEX "partners_rels_themes_id_idx" ON "partners_rels" USING btree ("themes_id");
  CREATE INDEX "partners_rels_areas_id_idx" ON "partners_rels" USING btree ("areas_id");
  CREATE INDEX "partners_rels_media_id_idx" ON "partners_rels" USING btree ("media_id");
  CREATE INDEX "partners_rels_partners_id_idx" ON "partners_rels" USING btree ("partners_id");
  CREATE INDEX "_partners_v_version_trusted_for_order_idx" ON "_partners_v_version_trusted_for" USING btree ("order");
  CREATE INDEX "_partners_v_version_trusted_for_parent_idx" ON "_partners_v_version_trusted_for" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_feeds_order_idx" ON "_partners_v_version_feeds" USING btree ("_order");
  CREATE INDEX "_partners_v_version_feeds_parent_id_idx" ON "_partners_v_version_feeds" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_image_idx" ON "_partners_v" USING btree ("version_image_id");
  CREATE INDEX "_partners_v_version_version_reverify_at_idx" ON "_partners_v" USING btree ("version_reverify_at");
  CREATE INDEX "_partners_v_version_version_successor_idx" ON "_partners_v" USING btree ("version_successor_id");
  CREATE INDEX "_partners_v_version_version_hidden_idx" ON "_partners_v" USING btree ("version_hidden");
  CREATE INDEX "_partners_v_version_scheduled_version_scheduled_at_idx" ON "_partners_v" USING btree ("version_scheduled_at");
  CREATE INDEX "_partners_v_version_version_contact_idx" ON "_partners_v" USING btree ("version_contact_id");
  CREATE INDEX "_partners_v_version_version_urn_idx" ON "_partners_v" USING btree ("version_urn");
  CREATE INDEX "_partners_v_version_version_state_idx" ON "_partners_v" USING btree ("version_state");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v" USING btree ("version_slug");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v" USING btree ("version__status");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "_partners_v_rels_order_idx" ON "_partners_v_rels" USING btree ("order");
  CREATE INDEX "_partners_v_rels_parent_idx" ON "_partners_v_rels" USING btree ("parent_id");
  CREATE INDEX "_partners_v_rels_path_idx" ON "_partners_v_rels" USING btree ("path");
  CREATE INDEX "_partners_v_rels_themes_id_idx" ON "_partners_v_rels" USING btree ("themes_id");
  CREATE INDEX "_partners_v_rels_areas_id_idx" ON "_partners_v_rels" USING btree ("areas_id");
  CREATE INDEX "_partners_v_rels_media_id_idx" ON "_partners_v_rels" USING btree ("media_id");
  CREATE INDEX "_partners_v_rels_partners_id_idx" ON "_partners_v_rels" USING btree ("partners_id");
  CREATE INDEX "media_people_people_until_idx" ON "media" USING btree ("people_until");
  CREATE INDEX "media_partner_idx" ON "media" USING btree ("partner_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_role_idx" ON "users" USING btree ("role");
  CREATE INDEX "users_partner_idx" ON "users" USING btree ("partner_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "api_keys_partner_idx" ON "api_keys" USING btree ("partner_id");
  CREATE INDEX "api_keys_updated_at_idx" ON "api_keys" USING btree ("updated_at");
  CREATE INDEX "api_keys_created_at_idx" ON "api_keys" USING btree ("created_at");
  CREATE INDEX "contacts_email_idx" ON "contacts" USING btree ("email");
  CREATE INDEX "contacts_partner_idx" ON "contacts" USING btree ("partner_id");
  CREATE UNIQUE INDEX "contacts_urn_idx" ON "contacts" USING btree ("urn");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "transitions_collection_idx" ON "transitions" USING btree ("collection");
  CREATE INDEX "transitions_document_id_idx" ON "transitions" USING btree ("document_id");
  CREATE INDEX "transitions_urn_idx" ON "transitions" USING btree ("urn");
  CREATE INDEX "transitions_actor_id_idx" ON "transitions" USING btree ("actor_id");
  CREATE INDEX "transitions_at_idx" ON "transitions" USING btree ("at");
  CREATE INDEX "collection_documentId_idx" ON "transitions" USING btree ("collection","document_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_ideas_id_idx" ON "payload_locked_documents_rels" USING btree ("ideas_id");
  CREATE INDEX "payload_locked_documents_rels_initiatives_id_idx" ON "payload_locked_documents_rels" USING btree ("initiatives_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_subsidy_windows_id_idx" ON "payload_locked_documents_rels" USING btree ("subsidy_windows_id");
  CREATE INDEX "payload_locked_documents_rels_subsidy_schemes_id_idx" ON "payload_locked_documents_rels" USING btree ("subsidy_schemes_id");
  CREATE INDEX "payload_locked_documents_rels_grants_id_idx" ON "payload_locked_documents_rels" USING btree ("grants_id");
  CREATE INDEX "payload_locked_documents_rels_themes_id_idx" ON "payload_locked_documents_rels" USING btree ("themes_id");
  CREATE INDEX "payload_locked_documents_rels_areas_id_idx" ON "payload_locked_documents_rels" USING btree ("areas_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_api_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("api_keys_id");
  CREATE INDEX "payload_locked_documents_rels_contacts_id_idx" ON "payload_locked_documents_rels" USING btree ("contacts_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_api_keys_id_idx" ON "payload_preferences_rels" USING btree ("api_keys_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "feed_items_published_idx" ON "feed_items" USING btree ("published_at" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_items_type_published_idx" ON "feed_items" USING btree ("type","published_at" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_items_type_state_published_idx" ON "feed_items" USING btree ("type","state","published_at" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_items_partner_idx" ON "feed_items" USING btree ("partner","published_at" DESC NULLS FIRST,"urn" DESC NULLS FIRST);
  CREATE INDEX "feed_items_updated_idx" ON "feed_items" USING btree ("updated_at");
  CREATE INDEX "feed_items_themes_idx" ON "feed_items" USING gin ("themes");
  CREATE INDEX "feed_items_areas_idx" ON "feed_items" USING gin ("areas");
  CREATE INDEX "feed_items_refs_idx" ON "feed_items" USING gin ("refs");
  CREATE INDEX "feed_items_search_idx" ON "feed_items" USING gin ("search");
  CREATE UNIQUE INDEX "feed_items_document_idx" ON "feed_items" USING btree ("collection","document_id");
  CREATE INDEX "feed_changes_order_idx" ON "feed_changes" USING btree ("epoch","xid","seq");
  CREATE INDEX "feed_changes_xid_idx" ON "feed_changes" USING btree ("xid");
  CREATE INDEX "feed_changes_urn_idx" ON "feed_changes" USING btree ("urn","seq");
  CREATE INDEX "feed_changes_kind_at_idx" ON "feed_changes" USING btree ("kind","at");
  CREATE INDEX "feed_changes_type_kind_at_idx" ON "feed_changes" USING btree ("type","kind","at");
  CREATE INDEX "feed_addresses_urn_idx" ON "feed_addresses" USING btree ("urn");
  CREATE INDEX "feed_media_urn_idx" ON "feed_media" USING btree ("urn");
  CREATE UNIQUE INDEX "feed_vocabulary_source_idx" ON "feed_vocabulary" USING btree ("kind","source");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "ideas_asks" CASCADE;
  DROP TABLE "ideas_earlier_answers" CASCADE;
  DROP TABLE "ideas" CASCADE;
  DROP TABLE "ideas_rels" CASCADE;
  DROP TABLE "_ideas_v_version_asks" CASCADE;
  DROP TABLE "_ideas_v_version_earlier_answers" CASCADE;
  DROP TABLE "_ideas_v" CASCADE;
  DROP TABLE "_ideas_v_rels" CASCADE;
  DROP TABLE "initiatives_milestones" CASCADE;
  DROP TABLE "initiatives_updates" CASCADE;
  DROP TABLE "initiatives" CASCADE;
  DROP TABLE "initiatives_texts" CASCADE;
  DROP TABLE "initiatives_rels" CASCADE;
  DROP TABLE "_initiatives_v_version_milestones" CASCADE;
  DROP TABLE "_initiatives_v_version_updates" CASCADE;
  DROP TABLE "_initiatives_v" CASCADE;
  DROP TABLE "_initiatives_v_texts" CASCADE;
  DROP TABLE "_initiatives_v_rels" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "subsidy_windows_sub_ceilings" CASCADE;
  DROP TABLE "subsidy_windows_applicant_kinds" CASCADE;
  DROP TABLE "subsidy_windows_criteria" CASCADE;
  DROP TABLE "subsidy_windows_sign_in" CASCADE;
  DROP TABLE "subsidy_windows_documents" CASCADE;
  DROP TABLE "subsidy_windows" CASCADE;
  DROP TABLE "subsidy_windows_rels" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_sub_ceilings" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_applicant_kinds" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_criteria" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_sign_in" CASCADE;
  DROP TABLE "_subsidy_windows_v_version_documents" CASCADE;
  DROP TABLE "_subsidy_windows_v" CASCADE;
  DROP TABLE "_subsidy_windows_v_rels" CASCADE;
  DROP TABLE "subsidy_schemes" CASCADE;
  DROP TABLE "subsidy_schemes_rels" CASCADE;
  DROP TABLE "_subsidy_schemes_v" CASCADE;
  DROP TABLE "_subsidy_schemes_v_rels" CASCADE;
  DROP TABLE "grants" CASCADE;
  DROP TABLE "_grants_v" CASCADE;
  DROP TABLE "themes_movements" CASCADE;
  DROP TABLE "themes" CASCADE;
  DROP TABLE "themes_rels" CASCADE;
  DROP TABLE "_themes_v_version_movements" CASCADE;
  DROP TABLE "_themes_v" CASCADE;
  DROP TABLE "_themes_v_rels" CASCADE;
  DROP TABLE "areas" CASCADE;
  DROP TABLE "partners_trusted_for" CASCADE;
  DROP TABLE "partners_feeds" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_rels" CASCADE;
  DROP TABLE "_partners_v_version_trusted_for" CASCADE;
  DROP TABLE "_partners_v_version_feeds" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "_partners_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "api_keys" CASCADE;
  DROP TABLE "contacts" CASCADE;
  DROP TABLE "transitions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "feed_items" CASCADE;
  DROP TABLE "feed_changes" CASCADE;
  DROP TABLE "feed_addresses" CASCADE;
  DROP TABLE "feed_media" CASCADE;
  DROP TABLE "feed_vocabulary" CASCADE;
  DROP TYPE "public"."enum_ideas_asks";
  DROP TYPE "public"."enum_ideas_earlier_answers_outcome";
  DROP TYPE "public"."enum_ideas_answer_outcome";
  DROP TYPE "public"."enum_ideas_channel";
  DROP TYPE "public"."enum_ideas_answerdueat_tz";
  DROP TYPE "public"."enum_ideas_refusal_ground";
  DROP TYPE "public"."enum_ideas_licence";
  DROP TYPE "public"."enum_ideas_record_publication_basis";
  DROP TYPE "public"."enum_ideas_state";
  DROP TYPE "public"."enum_ideas_status";
  DROP TYPE "public"."enum__ideas_v_version_asks";
  DROP TYPE "public"."enum__ideas_v_version_earlier_answers_outcome";
  DROP TYPE "public"."enum__ideas_v_version_answer_outcome";
  DROP TYPE "public"."enum__ideas_v_version_channel";
  DROP TYPE "public"."enum__ideas_v_version_answerdueat_tz";
  DROP TYPE "public"."enum__ideas_v_version_refusal_ground";
  DROP TYPE "public"."enum__ideas_v_version_licence";
  DROP TYPE "public"."enum__ideas_v_version_record_publication_basis";
  DROP TYPE "public"."enum__ideas_v_version_state";
  DROP TYPE "public"."enum__ideas_v_version_status";
  DROP TYPE "public"."enum_initiatives_phase";
  DROP TYPE "public"."enum_initiatives_government_role";
  DROP TYPE "public"."enum_initiatives_licence";
  DROP TYPE "public"."enum_initiatives_record_publication_basis";
  DROP TYPE "public"."enum_initiatives_state";
  DROP TYPE "public"."enum_initiatives_status";
  DROP TYPE "public"."enum__initiatives_v_version_phase";
  DROP TYPE "public"."enum__initiatives_v_version_government_role";
  DROP TYPE "public"."enum__initiatives_v_version_licence";
  DROP TYPE "public"."enum__initiatives_v_version_record_publication_basis";
  DROP TYPE "public"."enum__initiatives_v_version_state";
  DROP TYPE "public"."enum__initiatives_v_version_status";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_startsat_tz";
  DROP TYPE "public"."enum_events_endsat_tz";
  DROP TYPE "public"."enum_events_licence";
  DROP TYPE "public"."enum_events_record_publication_basis";
  DROP TYPE "public"."enum_events_state";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_startsat_tz";
  DROP TYPE "public"."enum__events_v_version_endsat_tz";
  DROP TYPE "public"."enum__events_v_version_licence";
  DROP TYPE "public"."enum__events_v_version_record_publication_basis";
  DROP TYPE "public"."enum__events_v_version_state";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_subsidy_windows_applicant_kinds";
  DROP TYPE "public"."enum_subsidy_windows_sign_in";
  DROP TYPE "public"."enum_subsidy_windows_opensat_tz";
  DROP TYPE "public"."enum_subsidy_windows_closesat_tz";
  DROP TYPE "public"."enum_subsidy_windows_allocation";
  DROP TYPE "public"."enum_subsidy_windows_closed_reason";
  DROP TYPE "public"."enum_subsidy_windows_licence";
  DROP TYPE "public"."enum_subsidy_windows_record_publication_basis";
  DROP TYPE "public"."enum_subsidy_windows_state";
  DROP TYPE "public"."enum_subsidy_windows_status";
  DROP TYPE "public"."enum__subsidy_windows_v_version_applicant_kinds";
  DROP TYPE "public"."enum__subsidy_windows_v_version_sign_in";
  DROP TYPE "public"."enum__subsidy_windows_v_version_opensat_tz";
  DROP TYPE "public"."enum__subsidy_windows_v_version_closesat_tz";
  DROP TYPE "public"."enum__subsidy_windows_v_version_allocation";
  DROP TYPE "public"."enum__subsidy_windows_v_version_closed_reason";
  DROP TYPE "public"."enum__subsidy_windows_v_version_licence";
  DROP TYPE "public"."enum__subsidy_windows_v_version_record_publication_basis";
  DROP TYPE "public"."enum__subsidy_windows_v_version_state";
  DROP TYPE "public"."enum__subsidy_windows_v_version_status";
  DROP TYPE "public"."enum_subsidy_schemes_licence";
  DROP TYPE "public"."enum_subsidy_schemes_record_publication_basis";
  DROP TYPE "public"."enum_subsidy_schemes_status";
  DROP TYPE "public"."enum__subsidy_schemes_v_version_licence";
  DROP TYPE "public"."enum__subsidy_schemes_v_version_record_publication_basis";
  DROP TYPE "public"."enum__subsidy_schemes_v_version_status";
  DROP TYPE "public"."enum_grants_recipient_kind";
  DROP TYPE "public"."enum_grants_exception_ground";
  DROP TYPE "public"."enum_grants_state";
  DROP TYPE "public"."enum__grants_v_version_recipient_kind";
  DROP TYPE "public"."enum__grants_v_version_exception_ground";
  DROP TYPE "public"."enum__grants_v_version_state";
  DROP TYPE "public"."enum_themes_participation_level";
  DROP TYPE "public"."enum_themes_licence";
  DROP TYPE "public"."enum_themes_record_publication_basis";
  DROP TYPE "public"."enum_themes_state";
  DROP TYPE "public"."enum_themes_status";
  DROP TYPE "public"."enum__themes_v_version_participation_level";
  DROP TYPE "public"."enum__themes_v_version_licence";
  DROP TYPE "public"."enum__themes_v_version_record_publication_basis";
  DROP TYPE "public"."enum__themes_v_version_state";
  DROP TYPE "public"."enum__themes_v_version_status";
  DROP TYPE "public"."enum_areas_kind";
  DROP TYPE "public"."enum_partners_trusted_for";
  DROP TYPE "public"."enum_partners_feeds_format";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_ending_disposition";
  DROP TYPE "public"."enum_partners_licence";
  DROP TYPE "public"."enum_partners_record_publication_basis";
  DROP TYPE "public"."enum_partners_state";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_trusted_for";
  DROP TYPE "public"."enum__partners_v_version_feeds_format";
  DROP TYPE "public"."enum__partners_v_version_kind";
  DROP TYPE "public"."enum__partners_v_version_ending_disposition";
  DROP TYPE "public"."enum__partners_v_version_licence";
  DROP TYPE "public"."enum__partners_v_version_record_publication_basis";
  DROP TYPE "public"."enum__partners_v_version_state";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_users_language";
  DROP TYPE "public"."enum_transitions_actor_kind";`)
}
