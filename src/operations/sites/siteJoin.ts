import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { tableOf } from '../../db/session'

/**
 * Subscriptions to feeds (`s`) with the site (`site`) that their callback belongs to, by its host: with or without the
 * port. For the `from` of a query.
 */
export const siteJoin = (payload: Payload): SQL => {
  const table = tableOf(payload, 'sites')
  return sql`hub_subscriptions s
    join ${sql.identifier(`${table}_texts`)} host on host.path = 'hosts'
      and host.text in (s.callback_host, substring(s.callback from '^https?://([^/?#]+)'))
    join ${sql.identifier(table)} site on site.id = host.parent_id`
}
