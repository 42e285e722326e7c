import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/**
 * Makes the public figures of some months from the facts: in total, and split by theme, area and partner, one at a time. The
 * rows of these months must be gone. Counts are taken in one pass over the facts, by the sets of themes and areas that
 * documents have, and then shared out, as there are few such sets; medians need their values in order, so they go apart. Only ideas
 * are answered.
 *
 * @param months - whose figures are made
 */
export const figuresSql = (months: readonly string[]): SQL => sql`
  with facts as materialized (
    select month, type, measure, themes, areas, partner, is_in_time, days from statistics_facts
    where month = any(${sql.param(months)}::text[])
  ),
  sets as (
    select month, type, themes, areas, partner,
      case when grouping(themes) = 0 then 'theme' when grouping(areas) = 0 then 'area' when grouping(partner) = 0 then 'partner'
        else 'all' end as by,
      count(*) filter (where measure = 'submitted') as submitted,
      count(*) filter (where measure = 'published') as published,
      count(*) filter (where measure = 'answered') as answered,
      count(*) filter (where is_in_time) as in_time,
      count(*) filter (where measure = 'realised') as realised
    from facts
    group by grouping sets ((month, type), (month, type, themes), (month, type, areas), (month, type, partner))
  ),
  counts as (
    select month, type, by, code, case by when 'all' then sum(submitted) end as submitted, sum(published) as published,
      sum(answered) as answered, sum(in_time) as in_time, sum(realised) as realised
    from sets, unnest(case by when 'theme' then themes when 'area' then areas when 'partner' then array[partner] else '{""}' end) code
    where code is not null
    group by 1, 2, 3, 4
  ),
  answers as (
    select month, 'all' as by, '' as code, days from facts where days is not null
    union all select month, 'theme', code, days from facts, unnest(themes) code where days is not null
    union all select month, 'area', code, days from facts, unnest(areas) code where days is not null
    union all select month, 'partner', partner, days from facts where days is not null and partner is not null
  ),
  medians as (
    select month, 'ideas' as type, by, code, percentile_cont(0.5) within group (order by days) as days
    from answers group by 1, 3, 4
  )
  insert into statistics (month, type, by, code, submitted, published, answered, answered_in_time, days_to_answer, realised)
  select month, type, by, code, submitted, published, answered, in_time, days, realised
  from counts left join medians using (month, type, by, code)
  where published + answered + realised > 0 or by = 'all'`
