import type { Database } from './database'

/** What one look at the changes saw. */
export interface Sight {
  /** The oldest transaction that was still busy: everything before it was over. */
  xmin: string
  epoch: string
  /** How many changes there were of transactions from `xmin` on, and the sum of their numbers. */
  mark: string
  /** What the front doors look like, and the notice above the pages. */
  doors: string
}

/**
 * Looks whether anything public changed since an earlier look. A change that commits late is never missed: whatever
 * became visible since then belongs to a transaction that was busy at the time, or began later, so its id is at least
 * the `xmin` of that look. Each look counts the changes from there on, and compares with how many there were then.
 *
 * @param before - the earlier look; null for the first one, which finds that something changed
 */
export const seeChanges = async (
  database: Database,
  before: Sight | null,
): Promise<{ sight: Sight; hasChanged: boolean }> => {
  const { rows } = await database.query<Sight & { since: string }>(LOOK, [before?.xmin ?? '0'])
  const [seen] = rows
  if (!seen) throw new Error('The database gave no answer about its changes.')
  const { xmin, epoch, mark, doors, since } = seen
  return {
    sight: { xmin, epoch, mark, doors },
    hasChanged: before === null || before.epoch !== epoch || before.doors !== doors || before.mark !== since,
  }
}

// Both counts come from one statement, so from one snapshot. The first look compares with nothing.
const LOOK = `
  with now as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin)
  select now.xmin::text as xmin, noaber_epoch() as epoch,
    (select count(*) || ':' || coalesce(sum(seq), 0) from feed_changes where xid >= now.xmin) as mark,
    (select coalesce(md5(string_agg(feed_doors::text, ' ' order by source)), '') from feed_doors)
      || (select coalesce(md5(string_agg(feed_notice::text, ' ')), '') from feed_notice) as doors,
    case when $1::text = '0' then '' else
      (select count(*) || ':' || coalesce(sum(seq), 0) from feed_changes where xid >= $1::text::xid8) end as since
  from now`
