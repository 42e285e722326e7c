import type { Database } from './database'
import type { Gone } from './errors/WithdrawnItem'
import { type ItemRow, type LoadedRow, toItemRow } from './load'
import { MERGED_INTO, MOST_MERGERS } from './loadAddress'

/** What is known under an identity: an item, what is left of one, or nothing. */
export type Identity =
  | { kind: 'item'; row: ItemRow }
  | { kind: 'gone'; gone: Omit<Gone, 'mergedInto'> & { mergedInto: { urn: string; path: string } | null } }
  | { kind: 'unknown' }

/**
 * Looks up an item by its identity.
 *
 * @param type - a type, or `all`
 */
export const loadItem = async (database: Database, type: string, urn: string): Promise<Identity> => {
  const { rows } = await database.query<LoadedRow>(ITEM, [urn, type])
  if (rows[0]) return { kind: 'item', row: toItemRow(rows[0]) }
  const { rows: left } = await database.query<Left>(LEFT, [urn, type])
  const [gone] = left
  if (!gone) return { kind: 'unknown' }
  const { rows: targets } = gone.target
    ? await database.query<{ urn: string; url: string }>(MERGED_INTO, [gone.target, MOST_MERGERS])
    : { rows: [] }
  const [target] = targets
  return {
    kind: 'gone',
    gone: {
      urn,
      type: gone.type,
      withdrawn: gone.at?.toISOString() ?? null,
      mergedInto: target ? { urn: target.urn, path: target.url } : null,
    },
  }
}

interface Left {
  type: string
  at: Date | null
  target: string | null
}

const ITEM = `
  select 'item' as kind, urn, type, state, item, published_at as at, starts_at, ends_at, opens_at, closes_at
  from feed_items where urn = $1 and $2 in ('all', type)`

// Addresses are kept for good, tombstones for some years.
const LEFT = `
  select address.type, address.target_urn as target, (
    select at from feed_changes where urn = $1 and kind = 'withdraw' order by seq desc limit 1
  ) as at
  from feed_addresses address
  where urn = $1 and $2 in ('all', type) and not exists (select 1 from feed_items where urn = $1)
  order by is_current desc limit 1`
