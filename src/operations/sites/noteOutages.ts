import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { hasFeeds } from '../../publishing/settingsOf'
import { findSitesBehind, type SiteBehind } from './findSitesBehind'

/** Minutes for which a site may miss messages before anybody is told: as long as the hub tries. */
const OUTAGE_AFTER = 24 * 60

/**
 * Notes which sites miss messages for too long, and which miss nothing any more. Of two that look at the same time, one
 * notes a site. To be called in a transaction, with what is done about it.
 *
 * @returns the sites of which it was not known
 */
export const noteOutages = async (req: PayloadRequest): Promise<readonly SiteBehind[]> => {
  if (!hasFeeds(req.payload)) return []
  const table = sql.identifier(tableOf(req.payload, 'sites'))
  const still = await findSitesBehind(req, { minutes: OUTAGE_AFTER })
  await queryRows(
    req,
    sql`update ${table} set outage_since = null
        where outage_since is not null and not (id = any(${numbers(still)}))`,
  )
  const fresh: SiteBehind[] = []
  for (const site of await findSitesBehind(req, { minutes: OUTAGE_AFTER, isRefused: true })) {
    const [noted] = await queryRows(
      req,
      sql`update ${table} set outage_since = ${site.since} where id = ${site.id} and outage_since is null returning id`,
    )
    if (noted) fresh.push(site)
  }
  return fresh
}

const numbers = (sites: readonly SiteBehind[]) => sql`${`{${sites.map(({ id }) => id).join(',')}}`}::int[]`
