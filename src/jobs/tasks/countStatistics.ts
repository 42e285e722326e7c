import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows, tableOf } from '../../db/session'

/** The key of the lock under which figures are counted: two counts at once would both write. */
const LOCK = 'noaber.statistics'

/**
 * Counts anew how participation went, by month: a complete count in one statement, which takes the place of the last one
 * when it commits. Readers see the one or the other. What a figure means stands in `src/feeds/statistics/measures.ts`.
 *
 * @param now - when it was counted
 * @returns how many rows there are now
 */
export const countStatistics = async (payload: Payload, now = new Date()): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const table: TableName = (collection, part) =>
    sql`${sql.identifier(`${tableOf(payload, collection)}${part ?? ''}`)}`
  return inTransaction(req, async () => {
    await queryRows(req, sql`select pg_advisory_xact_lock(hashtext(${LOCK}))`)
    // Compiling takes longer than it wins here, and sorting in memory is much quicker than on a disk.
    await queryRows(req, sql`set local jit = off`)
    await queryRows(req, sql`set local work_mem = '64MB'`)
    await queryRows(req, sql`delete from statistics`)
    const [row] = await queryRows<{ rows: number }>(req, count(table, now))
    return row?.rows ?? 0
  })
}

type TableName = (collection: string, part?: '_rels') => SQL

/**
 * Every document is counted in each combination of one of its themes, one of its areas and its partner, or all of them.
 * What lies above a theme or an area counts along. Only terms that the public knows have figures of their own.
 */
const count = (table: TableName, now: Date): SQL => sql`
  with recursive above as (
    select kind, source, code from feed_vocabulary where kind in ('theme', 'area', 'partner')
    union
    select above.kind, above.source, higher.code
    from above
      join feed_vocabulary term on term.kind = above.kind and term.code = above.code
      join feed_vocabulary higher on higher.kind = term.kind and higher.code = term.parent
  ),
  documents as (
    select 'ideas' as type, id, published_at, partner_id, answer_due_at,
      case when state in ('answered', 'inProgress', 'realised', 'stopped') then answer_date end as told_at
    from ${table('ideas')} where deleted_at is null
    union all
    select 'initiatives', id, published_at, partner_id, null, null
    from ${table('initiatives')} where deleted_at is null
  ),
  steps as (
    select collection as type, document_id::int as id,
      min(at) filter (where "to" = 'submitted') as submitted_at,
      min(at) filter (where collection = 'ideas' and transition in ('answer', 'answerAtOnce')) as answered_at,
      min(at) filter (where "to" = case collection when 'ideas' then 'realised' else 'completed' end) as realised_at
    from ${table('transitions')} where collection in ('ideas', 'initiatives') group by 1, 2
  ),
  facts as (
    select type, id, partner_id, measure,
      to_char(at at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
      answer_due_at is null or at <= answer_due_at as in_time,
      greatest(extract(epoch from at - published_at) / 86400, 0) as days
    from documents left join steps using (type, id),
      lateral (values
        ('submitted', submitted_at),
        ('published', published_at),
        ('answered', case when published_at is not null then coalesce(answered_at, told_at) end),
        ('realised', case when published_at is not null then realised_at end)
      ) as moments (measure, at)
    where at is not null
  ),
  relations as (
    select 'ideas' as type, parent_id as id, themes_id, areas_id from ${table('ideas', '_rels')}
    union all
    select 'initiatives', parent_id, themes_id, areas_id from ${table('initiatives', '_rels')}
  ),
  places as (
    select relations.type, relations.id, above.kind, above.code
    from relations join above on above.kind = 'theme' and above.source = themes_id::text
    union
    select relations.type, relations.id, above.kind, above.code
    from relations join above on above.kind = 'area' and above.source = areas_id::text
    union
    select documents.type, documents.id, above.kind, above.code
    from documents join above on above.kind = 'partner' and above.source = partner_id::text
  ),
  spread as (
    select documents.type, documents.id,
      array_append(array_agg(code) filter (where kind = 'theme'), '') as themes,
      array_append(array_agg(code) filter (where kind = 'area'), '') as areas,
      array_append(array_agg(code) filter (where kind = 'partner'), '') as partners
    from documents left join places using (type, id) group by 1, 2
  ),
  cells as (
    select month, type, theme, area, partner, measure, in_time, days
    from facts join spread using (type, id), unnest(themes) theme, unnest(areas) area, unnest(partners) partner
    where measure <> 'submitted' or (theme = '' and area = '' and partner = '')
  ),
  counts as (
    select month, type, theme, area, partner,
      count(*) filter (where measure = 'submitted') as submitted,
      count(*) filter (where measure = 'published') as published,
      count(*) filter (where measure = 'answered') as answered,
      count(*) filter (where measure = 'answered' and in_time) as in_time,
      count(*) filter (where measure = 'realised') as realised
    from cells group by 1, 2, 3, 4, 5
  ),
  medians as (
    select month, type, theme, area, partner, percentile_cont(0.5) within group (order by days) as days
    from cells where measure = 'answered' group by 1, 2, 3, 4, 5
  ),
  written as (
    insert into statistics (month, type, theme, area, partner, submitted, published, answered, answered_in_time,
      days_to_answer, realised, counted_at)
    select month, type, theme, area, partner,
      case when theme = '' and area = '' and partner = '' then submitted end,
      published, answered, in_time, days, realised, ${now.toISOString()}::timestamptz
    from counts left join medians using (month, type, theme, area, partner)
    returning 1
  )
  select count(*)::int as rows from written`
