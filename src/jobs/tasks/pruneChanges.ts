import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { CLUSTERS } from '../../feeds/changesSql'

/** How long a withdrawal can be heard of. A mirror that did not look for longer must begin anew. In years. */
const KEPT_FOR = 2

/**
 * Forgets old changes: withdrawals, and what was followed by a later change of the same item. The last change of what
 * is public stays, so that a reader can still begin from nothing. Remembers how far back the changes go from then on,
 * and how many went of each item, as its revision counts on.
 *
 * @param now - the moment that the years are counted back from
 * @returns how many went
 */
export const pruneChanges = async (payload: Payload, now = new Date()): Promise<number> => {
  const before = new Date(now)
  before.setUTCFullYear(before.getUTCFullYear() - KEPT_FOR)
  const req = await createLocalReq({}, payload)
  const [row] = await inTransaction(req, () =>
    queryRows<{ pruned: number }>(req, prune(before.toISOString(), now.toISOString())),
  )
  return row?.pruned ?? 0
}

const prune = (before: string, now: string) => sql`
  with recursive ${sql.raw(CLUSTERS)},
  gone as (
    delete from feed_changes line
    where kind in ('upsert', 'withdraw') and at < ${before}::timestamptz
      and (kind = 'withdraw' or exists (
        select 1 from feed_changes later where later.urn = line.urn and later.seq > line.seq
      ))
    returning epoch, xid, seq, urn
  ),
  counted as (
    insert into feed_pruned (urn, changes) select urn, count(*) from gone group by urn
    on conflict (urn) do update set changes = feed_pruned.changes + excluded.changes
  ),
  moved as (
    insert into feed_horizon (epoch, xid, seq, before, pruned_at)
    select epoch, xid, seq, ${before}::timestamptz, ${now}::timestamptz
    from (select epoch, xid, seq from gone union all select epoch, xid, seq from horizon) places join epochs using (epoch)
    where exists (select 1 from gone)
    order by epochs.rank desc, xid desc, seq desc limit 1
    on conflict (id) do update set epoch = excluded.epoch, xid = excluded.xid, seq = excluded.seq,
      before = greatest(feed_horizon.before, excluded.before), pruned_at = excluded.pruned_at
  )
  select count(*)::int as pruned from gone`
