import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import type { Item } from '../feeds/schema/generated'
import type { Filed } from './appendChange'
import type { BuiltItem } from './buildItem'

/** An item as it stands, and whether all beside it is as it would be made now. */
export interface KnownItem extends Filed {
  item: Item
  state: string
  same: boolean
}

/**
 * When an item was updated, as the public is told: as it was when it says the same as before. What was said of one item
 * only moves forward, so that a mirror that meets an item and its withdrawal goes by the later one (RFC 6721, 3).
 *
 * @returns ISO 8601, UTC
 */
export const dateItem = async (
  req: PayloadRequest,
  {
    before,
    built,
    now,
    isNew,
  }: { before: KnownItem | undefined; built: BuiltItem; now: Date; isNew: boolean },
): Promise<string> => {
  const { urn, published } = built.item
  const isSame = before !== undefined && samePublicly(before.item, built.item)
  if (isSame && !(leaves(built, before) && (await hasLeft(req, urn)))) return before.item.updated
  return newDate(published, now, isNew ? null : await lastDate(req, urn, before))
}

/** The date of the last change of an item, in the changes and on the item; null when it was never public. */
const lastDate = async (
  req: PayloadRequest,
  urn: string,
  before: KnownItem | undefined,
): Promise<number | null> => {
  const [row] = await queryRows<{ at: string | null }>(
    req,
    // Changes are forgotten in time, addresses are not.
    sql`select extract(epoch from (select max(at) from feed_changes where urn = ${urn})) * 1000 as at
        from feed_addresses where urn = ${urn} limit 1`,
  )
  return row ? Math.max(Number(row.at), Date.parse(before?.item.updated ?? '') || 0) : null
}

/** Whether feeds with some filter named it as gone. When it is back in them, only a later date says so. */
const hasLeft = async (req: PayloadRequest, urn: string): Promise<boolean> =>
  (
    await queryRows(
      req,
      sql`select 1 from feed_changes where urn = ${urn} and was_themes is not null limit 1`,
    )
  ).length > 0

/**
 * A first publication is 'updated' when it was published; a changed or restored one now, but later than anything that was
 * said of it: a writer that waited for another one, or whose clock is behind, comes after it.
 */
const newDate = (published: string, now: Date, last: number | null): string =>
  last === null ? earlier(published, now) : new Date(Math.max(now.getTime(), last + 1)).toISOString()

/** Whether some filter that found it does not find it any more. */
export const leaves = (before: Filed, after: Filed): boolean =>
  before.themes.some((theme) => !after.themes.includes(theme)) ||
  before.areas.some((area) => !after.areas.includes(area)) ||
  (before.partner !== null && before.partner !== after.partner)

const earlier = (published: string, now: Date): string =>
  published > now.toISOString() ? now.toISOString() : published

/** The items are the same apart from `updated`, which follows from the rest. Key order does not matter. */
const samePublicly = (a: Item, b: Item): boolean => canonical(a) === canonical(b)

const canonical = (item: Item): string =>
  JSON.stringify({ ...item, updated: '' }, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
