import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** The table of a collection, or the one of its relations. */
export type TableName = (collection: string, part?: '_rels') => SQL

/**
 * Brings the facts up to date and gives the months (as `month`) of those that changed. What stays the same is not written.
 *
 * @param since - looks at documents that changed from this moment on (ISO 8601), and at those that are gone; null: at all
 */
export const factsSql = (table: TableName, since: string | null): SQL => {
  const touched = (type: SQL, id: SQL) =>
    since === null ? sql`true` : sql`(${type}, ${id}) in (select type, id from touched)`
  return sql`
  with recursive above as (
    select kind, source, code from feed_vocabulary
    union
    select above.kind, above.source, higher.code
    from above
      join feed_vocabulary term on term.kind = above.kind and term.code = above.code
      join feed_vocabulary higher on higher.kind = term.kind and higher.code = term.parent
  ),
  ${since === null ? sql`` : sql`${touchedSince(table, since)},`}
  documents as (
    select 'ideas' as type, id, published_at, partner_id, answer_due_at,
      case when state in ('answered', 'inProgress', 'realised', 'stopped') then answer_date end as told_at
    from ${table('ideas')} where deleted_at is null and ${touched(sql`'ideas'::text`, sql`id`)}
    union all
    select 'initiatives', id, published_at, partner_id, null, null
    from ${table('initiatives')} where deleted_at is null and ${touched(sql`'initiatives'::text`, sql`id`)}
  ),
  steps as (
    select collection as type, document_id::int as id,
      min(at) filter (where "to" = 'submitted') as submitted_at,
      min(at) filter (where collection = 'ideas' and transition in ('answer', 'answerAtOnce')) as answered_at,
      min(at) filter (where "to" = case collection when 'ideas' then 'realised' else 'completed' end) as realised_at
    from ${table('transitions')}
    where collection in ('ideas', 'initiatives') and ${since === null ? sql`true` : sql`(collection, document_id) in (select type, id::text from touched)`}
    group by 1, 2
  ),
  relations as materialized (
    select 'ideas' as type, parent_id as id,
      array_agg(themes_id order by themes_id) filter (where themes_id is not null) as theme_ids,
      array_agg(areas_id order by areas_id) filter (where areas_id is not null) as area_ids
    from ${table('ideas', '_rels')} where ${touched(sql`'ideas'::text`, sql`parent_id`)} group by parent_id
    union all
    select 'initiatives', parent_id,
      array_agg(themes_id order by themes_id) filter (where themes_id is not null),
      array_agg(areas_id order by areas_id) filter (where areas_id is not null)
    from ${table('initiatives', '_rels')} where ${touched(sql`'initiatives'::text`, sql`parent_id`)} group by parent_id
  ),
  ${codesOf('theme')},
  ${codesOf('area')},
  fresh as materialized (
    select documents.type, id, measure, to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      coalesce(theme_codes.codes, '{}') as themes, coalesce(area_codes.codes, '{}') as areas, partner.code as partner,
      case when measure = 'answered' then answer_due_at is null or at <= answer_due_at end as is_in_time,
      case when measure = 'answered' then greatest(extract(epoch from at - published_at) / 86400, 0)::float8 end as days
    from documents
      left join steps using (type, id)
      left join relations using (type, id)
      left join theme_codes on theme_codes.ids = theme_ids
      left join area_codes on area_codes.ids = area_ids
      left join feed_vocabulary partner on partner.kind = 'partner' and partner.source = partner_id::text,
      lateral (values
        ('submitted', submitted_at),
        ('published', published_at),
        ('answered', case when published_at is not null then coalesce(answered_at, told_at) end),
        ('realised', case when published_at is not null then realised_at end)
      ) as moments (measure, at)
    where at is not null
  ),
  known as materialized (
    select * from statistics_facts where ${touched(sql`type`, sql`document_id`)}
  ),
  news as materialized (
    select fresh.*, known.month as old_month
    from fresh left join known on known.type = fresh.type and known.document_id = fresh.id and known.measure = fresh.measure
    where known.type is null or (fresh.month, fresh.themes, fresh.areas, fresh.partner, fresh.is_in_time, fresh.days)
      is distinct from (known.month, known.themes, known.areas, known.partner, known.is_in_time, known.days)
  ),
  added as (
    insert into statistics_facts (type, document_id, measure, month, themes, areas, partner, is_in_time, days)
    select type, id, measure, month, themes, areas, partner, is_in_time, days from news where old_month is null
  ),
  moved as (
    update statistics_facts fact set month = news.month, themes = news.themes, areas = news.areas, partner = news.partner,
      is_in_time = news.is_in_time, days = news.days
    from news
    where old_month is not null and fact.type = news.type and fact.document_id = news.id and fact.measure = news.measure
  ),
  gone as (
    delete from statistics_facts fact using (
      select type, document_id, measure from known except select type, id, measure from fresh
    ) old
    where fact.type = old.type and fact.document_id = old.document_id and fact.measure = old.measure
    returning fact.month
  )
  select month from news union select old_month from news where old_month is not null union select month from gone`
}

/** Every step of the workflow writes its document and a line of the history; what is deleted leaves facts alone. */
const touchedSince = (table: TableName, since: string): SQL => sql`touched as materialized (
    select 'ideas'::text as type, id from ${table('ideas')} where updated_at >= ${since}::timestamptz
    union
    select 'initiatives', id from ${table('initiatives')} where updated_at >= ${since}::timestamptz
    union
    select collection, document_id::int from ${table('transitions')}
    where at >= ${since}::timestamptz and collection in ('ideas', 'initiatives')
    union
    select type, document_id from statistics_facts fact where case type
      when 'ideas' then not exists (select 1 from ${table('ideas')} where id = fact.document_id)
      else not exists (select 1 from ${table('initiatives')} where id = fact.document_id) end
  )`

/** For each set of themes or areas that some document has, their codes and all that lie above: few sets, many documents. */
const codesOf = (kind: 'theme' | 'area'): SQL => {
  const ids = sql.identifier(`${kind}_ids`)
  return sql`${sql.identifier(`${kind}_codes`)} as materialized (
    select ids, array_agg(distinct code order by code) as codes
    from (select distinct ${ids} as ids from relations) sets, unnest(ids) id
      join above on above.kind = ${sql.raw(`'${kind}'`)} and above.source = id::text
    group by ids
  )`
}
