/**
 * The clusters that changes were written in, oldest first, and what this snapshot may show of them. Numbers go on
 * counting after a dump is restored, so the number of any line tells which cluster came first; the identifiers of
 * clusters need not.
 *
 * `now`: the current cluster and the oldest transaction that is still busy. `epochs`: the clusters by `rank`.
 * `horizon`: the one row about what was pruned, or none.
 */
export const CLUSTERS = `
  now as materialized (
    select noaber_epoch() as epoch, pg_snapshot_xmin(pg_current_snapshot()) as xmin
  ),
  horizon as materialized (
    select epoch, xid, seq, before, pruned_at from feed_horizon
  ),
  hops (epoch, rank) as (
    (select epoch, seq from feed_changes order by feed_changes.epoch, xid, seq limit 1)
    union all
    select later.epoch, later.seq from hops cross join lateral (
      select epoch, seq from feed_changes where feed_changes.epoch > hops.epoch
      order by feed_changes.epoch, xid, seq limit 1
    ) later
  ),
  epochs as materialized (
    select epoch, min(rank) as rank
    from (select epoch, rank from hops union all select epoch, seq from horizon) known group by epoch
  )`

/**
 * Only lines of transactions that are over, with all before them; those of an earlier cluster are.
 *
 * @param line - the name of the changes in the statement
 */
export const isReadable = (line: string): string => `(${line}.epoch <> now.epoch or ${line}.xid < now.xmin)`

/**
 * Where a reader stands that has read everything: at the newest line that may be read, over all types, or at what was
 * pruned when nothing came since.
 *
 * @param before - a condition on `line` and `epochs` that the line must also meet
 */
export const frontier = (before = 'true'): string => `
  select * from (
    select last.epoch, last.xid, last.seq, last.at, epochs.rank
    from epochs cross join now cross join lateral (
      select line.epoch, line.xid, line.seq, line.at from feed_changes line
      where line.epoch = epochs.epoch and ${isReadable('line')} and ${before}
      order by line.xid desc, line.seq desc limit 1
    ) last
    union all
    select horizon.epoch, horizon.xid, horizon.seq, horizon.before, epochs.rank
    from horizon join epochs on epochs.epoch = horizon.epoch
  ) ends
  order by rank desc, xid desc, seq desc limit 1`

/**
 * Everything that one answer needs, from one snapshot: lines after a place with the items as they are, and one row
 * about the place itself, which every line repeats. $1 epoch, $2 xid, $3 seq, $4 instant, $5 how many lines.
 *
 * @param isOfType - whether $6 names the only type that is wanted
 */
export const changesSql = (isOfType: boolean): string => `
  with recursive ${CLUSTERS},
  place as materialized (
    select (select rank from epochs where epoch = $1) as rank,
      exists (
        select 1 from feed_changes where seq = $3::bigint and epoch = $1 and xid = $2::text::xid8 and at = $4::timestamptz
      ) as is_line
  ),
  state as materialized (
    select place.is_line, horizon.before, horizon.pruned_at,
      coalesce(horizon.epoch = $1 and horizon.xid = $2::text::xid8 and horizon.seq = $3::bigint, false) as is_horizon,
      horizon.epoch is not null and coalesce(
        (place.rank, $2::text::xid8, $3::bigint)
          < ((select rank from epochs where epoch = horizon.epoch), horizon.xid, horizon.seq), true) as is_behind,
      exists (select 1 from feed_changes line where line.xid >= now.xmin and line.epoch = now.epoch) as is_waiting,
      frontier.epoch as last_epoch, frontier.xid::text as last_xid, frontier.seq::text as last_seq,
      frontier.at as last_at
    from now cross join place left join horizon on true left join (${frontier()}) frontier
      on (frontier.rank, frontier.xid, frontier.seq) > (coalesce(place.rank, -1), $2::text::xid8, $3::bigint)
  ),
  lines as materialized (
    select line.*, epochs.rank from epochs cross join now cross join place cross join lateral (
      select line.epoch, line.xid, line.seq, line.urn, line.type, line.kind, line.at from feed_changes line
      where line.epoch = epochs.epoch and ${isReadable('line')}
        and (line.xid, line.seq) > (
          case when epochs.epoch = $1 then $2::text::xid8 else '0'::xid8 end,
          case when epochs.epoch = $1 then $3::bigint else 0 end
        )
        ${isOfType ? 'and line.type = $6' : ''}
      order by line.xid, line.seq limit $5::int
    ) line
    where epochs.rank >= coalesce(place.rank, 0)
    order by epochs.rank, line.xid, line.seq limit $5::int
  )
  select state.*, lines.urn, lines.type, lines.kind, lines.at, lines.epoch, lines.xid::text as xid, lines.seq::text as seq,
    i.item, i.state, i.published_at, i.starts_at, i.ends_at, i.opens_at, i.closes_at
  from state left join lines on true
    left join feed_items i on i.urn = lines.urn and lines.kind = 'upsert'
  order by lines.rank, lines.xid, lines.seq`
