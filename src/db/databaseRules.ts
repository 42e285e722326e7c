import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

interface Executor {
  execute: (query: SQL) => Promise<unknown>
}

/**
 * What the feed tables need beyond tables: extensions, the text search configuration `noaber_dutch` (Dutch stemming
 * without accents), the cluster's epoch, and the triggers that keep the audit rows as they are and date changes. Idempotent: a
 * migration calls it, and so may a host in a migration of its own. Needs the rights of the database's owner.
 *
 * @example
 * export async function up({ db }: MigrateUpArgs) { await installDatabaseRules(db) }
 */
export const installDatabaseRules = async (db: Executor): Promise<void> => {
  for (const statement of statements) await db.execute(sql.raw(statement))
}

/** Takes back what `installDatabaseRules` did, extensions aside: others may use them. */
export const removeDatabaseRules = async (db: Executor): Promise<void> => {
  await db.execute(sql`drop function if exists noaber_keep_history() cascade`)
  await db.execute(sql`drop function if exists noaber_date_change() cascade`)
  await db.execute(sql`drop function if exists noaber_epoch()`)
  await db.execute(sql`drop text search configuration if exists noaber_dutch`)
}

/** True when `installDatabaseRules` has run on this database. */
export const hasDatabaseRules = async (db: {
  execute: (query: SQL) => Promise<{ rows: Record<string, unknown>[] }>
}): Promise<boolean> => {
  const { rows } = await db.execute(
    sql`select to_regprocedure('noaber_epoch()') is not null
      and exists (select 1 from pg_ts_config where cfgname = 'noaber_dutch') as present`,
  )
  return Boolean(rows[0]?.present)
}

const statements = [
  'create extension if not exists unaccent',
  'create extension if not exists pg_trgm',
  `do $$ begin
    if not exists (select 1 from pg_ts_config where cfgname = 'noaber_dutch') then
      create text search configuration noaber_dutch (copy = pg_catalog.dutch);
      alter text search configuration noaber_dutch
        alter mapping for hword, hword_part, word with unaccent, dutch_stem;
    end if;
  end $$`,
  // Transaction ids mean nothing in another cluster: the identifier of this one goes with them (it begins with the
  // time of initdb, so that later clusters sort later).
  `create or replace function noaber_epoch() returns text language sql stable parallel safe as
    $$ select lpad(system_identifier::text, 20, '0') from pg_control_system() $$`,
  // The Local API skips access, so the database itself keeps the history. Erasing a person sets noaber.erasing for
  // its own transaction and may then change the actor, nothing else.
  `create or replace function noaber_keep_history() returns trigger language plpgsql as $$ begin
    if tg_op = 'UPDATE' and current_setting('noaber.erasing', true) = 'on'
      and (to_jsonb(new) - array['actor_id', 'actor_name', 'updated_at'])
        = (to_jsonb(old) - array['actor_id', 'actor_name', 'updated_at']) then
      return new;
    end if;
    raise exception 'The history (transitions) is append-only: rows are neither changed nor deleted.'
      using errcode = 'insufficient_privilege';
  end $$`,
  `do $$ begin
    if to_regclass('transitions') is not null then
      drop trigger if exists noaber_keep_history on transitions;
      create trigger noaber_keep_history before update or delete on transitions
        for each row execute function noaber_keep_history();
      drop trigger if exists noaber_keep_all_history on transitions;
      create trigger noaber_keep_all_history before truncate on transitions
        for each statement execute function noaber_keep_history();
    end if;
  end $$`,
  // A change is dated when it is committed, not when it was written: who asks 'since' some instant, or compares
  // Last-Modified, then misses nothing of a transaction that took long. Dates that were given (in the past) stay.
  `create or replace function noaber_date_change() returns trigger language plpgsql as $$ begin
    update feed_changes set at = greatest(at, clock_timestamp()) where seq = new.seq;
    return null;
  end $$`,
  `do $$ begin
    if to_regclass('feed_changes') is not null then
      drop trigger if exists noaber_date_change on feed_changes;
      create constraint trigger noaber_date_change after insert on feed_changes
        deferrable initially deferred for each row
        when (new.at >= date_trunc('milliseconds', now())) execute function noaber_date_change();
    end if;
  end $$`,
  // What was imported once is there once: for each partner, where documents have one.
  ...['ideas', 'initiatives', 'events', 'subsidy_windows', 'themes', 'partners'].map(
    (table) => `do $$ begin
      if to_regclass('${table}') is not null then
        create unique index if not exists ${table}_origin_once
          on ${table} (${['themes', 'partners'].includes(table) ? '' : 'partner_id, '}origin_name, origin_source_id)
          nulls not distinct where origin_source_id is not null;
      end if;
    exception when undefined_column then null; end $$`,
  ),
]
