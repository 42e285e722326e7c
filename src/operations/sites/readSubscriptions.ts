import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import { hasFeeds } from '../../publishing/settingsOf'
import { siteJoin } from './siteJoin'

/** The numbers of the subscriptions of these sites, by site. Asks nobody's access: the reader may see the sites. */
export const readSubscriptions = async (
  req: PayloadRequest,
  sites: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> => {
  const found = new Map<number, number[]>(sites.map((site) => [site, []]))
  if (sites.length === 0 || !hasFeeds(req.payload)) return found
  const rows = await queryRows<{ site: number; subscription: number }>(
    req,
    sql`select distinct site.id as site, s.id::int as subscription from ${siteJoin(req.payload)}
        where site.id in (${sql.join(
          [...sites].map((site) => sql`${site}`),
          sql`, `,
        )}) order by s.id::int`,
  )
  for (const { site, subscription } of rows) found.get(Number(site))?.push(Number(subscription))
  return found
}

/** The site of each of these subscriptions, as far as it belongs to one. */
export const readSitesOf = async (
  req: PayloadRequest,
  subscriptions: readonly number[],
): Promise<ReadonlyMap<number, { id: number; name: string }>> => {
  if (subscriptions.length === 0) return new Map()
  const rows = await queryRows<{ subscription: number; id: number; name: string }>(
    req,
    sql`select s.id::int as subscription, site.id, site.name from ${siteJoin(req.payload)}
        where s.id in (${sql.join(
          [...subscriptions].map((id) => sql`${id}`),
          sql`, `,
        )})`,
  )
  return new Map(rows.map(({ id, name, subscription }) => [Number(subscription), { id: Number(id), name }]))
}
