import type { Database } from './database'
import { type ItemRow, type LoadedRow, toItemRow } from './load'

/** The items with these urns, as far as they are public, by their urns. Asks nothing for none. */
export const loadUrns = async (
  database: Database,
  urns: readonly string[],
): Promise<Map<string, ItemRow>> => {
  if (urns.length === 0) return new Map()
  const { rows } = await database.query<LoadedRow>(
    `select urn, type, state, item, published_at as at, starts_at, ends_at, opens_at, closes_at
    from feed_items where urn = any($1::text[])`,
    [urns],
  )
  return new Map(rows.map((row) => [row.urn, toItemRow(row)]))
}
