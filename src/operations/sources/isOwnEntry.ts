import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'
import type { SourceEntry } from '../../sources/SourceEntry'

/**
 * Which entries of a feed came from here in the first place: by their id, which is that of an item, or because they lead to a
 * page of this site. Taking them in again would be a loop.
 *
 * @returns the ids of those entries
 */
export const findOwnEntries = async (
  req: PayloadRequest,
  entries: readonly SourceEntry[],
  publicUrl: string,
): Promise<Set<string>> => {
  const host = new URL(publicUrl).host
  const own = new Set(
    entries.filter(({ url }) => url !== null && new URL(url).host === host).map(({ id }) => id),
  )
  // A calendar of ours has the urn with what the event is of behind it.
  const urns = entries.filter(({ id }) => id.startsWith('urn:uuid:')).map(({ id }) => id)
  if (urns.length === 0) return own
  const known = await queryRows<{ urn: string }>(
    req,
    sql`select distinct urn from feed_addresses
        where urn in (select split_part(value, '#', 1) from jsonb_array_elements_text(${JSON.stringify(urns)}::jsonb) value)`,
  )
  const ours = new Set(known.map(({ urn }) => urn))
  for (const id of urns) if (ours.has(id.split('#')[0] ?? id)) own.add(id)
  return own
}
