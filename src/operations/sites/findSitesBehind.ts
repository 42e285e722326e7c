import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { hasFeeds } from '../../publishing/settingsOf'
import { siteJoin } from './siteJoin'

/** A site that misses something, and since when. */
export interface SiteBehind {
  id: number
  contact: number | null
  /** ISO 8601: since when nothing arrives of what it has to get. */
  since: string
}

/**
 * The active sites with a subscription to which something could not be delivered for longer than this. A delivery that
 * succeeded begins the count anew, a renewal does not.
 *
 * @param options.isRefused - only when the site itself is to blame: the newest try failed, and was made after all that
 *   time. Not when nobody tried because no worker ran
 */
export const findSitesBehind = async (
  req: PayloadRequest,
  { minutes, isRefused = false }: { minutes: number; isRefused?: boolean },
): Promise<readonly SiteBehind[]> => {
  if (!hasFeeds(req.payload)) return []
  const since = sql`greatest(s.wanted_since, s.last_success_at)`
  const most = sql`make_interval(mins => ${minutes})`
  const refused = sql`and s.failures > 0 and s.last_attempt_at >= ${since} + ${most}
          and (s.busy_until is null or s.busy_until < now())`
  const rows = await queryRows<{ id: number; contact: number | null; since: string | Date }>(
    req,
    sql`select site.id, site.contact_id as contact, min(${since}) as since from ${siteJoin(req.payload)}
        where site.is_active and s.status = 'active' and s.wanted > s.delivered
          and ${since} < now() - ${most} ${isRefused ? refused : sql``}
        group by site.id, site.contact_id order by site.id`,
  )
  return rows.map(({ contact, id, since: from }) => ({
    id: Number(id),
    contact: contact === null ? null : Number(contact),
    since: new Date(from).toISOString(),
  }))
}
