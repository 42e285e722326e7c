import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { effectiveStateSql } from '../feeds/effectiveState'
import type { Item } from '../feeds/schema/generated'

/** What the public sees of a subsidy window or a theme, with its state by the clock; null when it is not public. */
export const readFollowed = async (
  req: PayloadRequest,
  type: 'subsidy-windows' | 'themes',
  id: number,
): Promise<{ item: Item; state: string } | null> => {
  const [found] = await queryRows<{ item: Item; state: string }>(
    req,
    sql`select item, ${sql.raw(effectiveStateSql('now()'))} as state from feed_items
        where type = ${type} and document_id = ${String(id)}`,
  )
  return found ?? null
}
