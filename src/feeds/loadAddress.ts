import type { Database } from './database'
import { type ItemRow, type LoadedRow, toItemRow } from './load'

/** What is at the address of a page: an item, another address, or nothing any more. */
export type Address =
  { kind: 'item'; row: ItemRow } | { kind: 'moved'; url: string } | { kind: 'gone' } | { kind: 'unknown' }

/** How many mergers one after the other are followed: idea into idea into idea. */
export const MOST_MERGERS = 10

/** Looks up the address `/{type}/{slug}`: current ones, old ones, and those of what was merged or withdrawn. */
export const loadAddress = async (database: Database, type: string, slug: string): Promise<Address> => {
  const { rows } = await database.query<AddressRow>(BY_SLUG, [type, slug])
  const [found] = rows
  if (!found) return { kind: 'unknown' }
  if (found.item) {
    return found.is_current ? { kind: 'item', row: toItemRow(found) } : { kind: 'moved', url: found.item.url }
  }
  if (found.status !== 'merged' || !found.target_urn) return { kind: 'gone' }
  const { rows: targets } = await database.query<{ url: string }>(MERGED_INTO, [
    found.target_urn,
    MOST_MERGERS,
  ])
  return targets[0] ? { kind: 'moved', url: targets[0].url } : { kind: 'gone' }
}

interface AddressRow extends LoadedRow {
  is_current: boolean
  status: 'live' | 'gone' | 'merged'
  target_urn: string | null
}

const BY_SLUG = `
  select 'item' as kind, a.is_current, a.status, a.target_urn, i.urn, i.type, i.state, i.item, i.published_at as at,
    i.starts_at, i.ends_at, i.opens_at, i.closes_at
  from feed_addresses a left join feed_items i on i.urn = a.urn
  where a.type = $1 and a.slug = $2`

/** The public item that another one was merged into, however often that happened. $1 its urn, $2 how many mergers. */
export const MERGED_INTO = `
  with recursive merger as (
    select $1::text as urn, 1 as step
    union
    select a.target_urn, step + 1 from merger join feed_addresses a on a.urn = merger.urn
    where a.status = 'merged' and a.target_urn is not null and step < $2
  )
  select i.urn, i.item->>'url' as url from merger join feed_items i on i.urn = merger.urn order by step desc limit 1`
