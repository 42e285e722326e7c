import { findLinks } from './findLinks'
import type { LinkWork } from './LinkWork'

/** Items that are looked through at a time. */
const BATCH = 200

interface Row {
  urn: string
  revision: number
  item: object
}

/**
 * Brings up to date which links stand in which public items: looks through what changed since the last time, and forgets
 * what is public no longer. Safe at any number at once, and to stop in between.
 *
 * @returns how many items were looked through
 */
export const collectLinks = async (work: LinkWork, signal?: AbortSignal): Promise<number> => {
  const { database } = work
  await database.query(
    `delete from link_items l where not exists (select 1 from feed_items f where f.urn = l.urn)`,
  )
  let seen = 0
  while (!signal?.aborted) {
    const { rows } = await database.query<Row>(
      `select f.urn, f.revision, f.item from feed_items f left join link_items l using (urn)
       where l.revision is distinct from f.revision limit ${BATCH}`,
    )
    if (rows.length === 0) break
    await writeUses(work, rows)
    seen += rows.length
  }
  await database.query(
    `delete from link_uses u where not exists (select 1 from link_items l where l.urn = u.urn)`,
  )
  await database.query(`delete from links l where not exists (select 1 from link_uses u where u.url = l.url)`)
  return seen
}

/** In one statement: what was found before and is there no longer goes, what is new is due at once. */
const writeUses = async ({ database, publicUrl, paths }: LinkWork, rows: readonly Row[]): Promise<void> => {
  const uses = rows.flatMap(({ urn, item }) =>
    findLinks(item, publicUrl).flatMap(({ url, host, page }) => {
      const type = page ? paths.get(page.path) : undefined
      return host || type
        ? [{ urn, url, host, type: type ?? null, slug: type ? (page?.slug ?? null) : null }]
        : []
    }),
  )
  await database.query(
    `with found as (
       select * from jsonb_to_recordset($1::jsonb) as x(urn text, url text, host text, type text, slug text)),
     looked as (
       insert into link_items (urn, revision) select * from jsonb_to_recordset($2::jsonb) as x(urn text, revision int)
       on conflict (urn) do update set revision = excluded.revision),
     gone as (
       delete from link_uses u using jsonb_to_recordset($2::jsonb) as x(urn text, revision int)
       where u.urn = x.urn and not exists (select 1 from found f where f.urn = u.urn and f.url = u.url)),
     added as (
       insert into links (url, host) select distinct url, host from found where host is not null order by url
       on conflict (url) do nothing)
     insert into link_uses (urn, url, type, slug) select urn, url, type, slug from found
     on conflict (urn, url) do nothing`,
    [JSON.stringify(uses), JSON.stringify(rows.map(({ urn, revision }) => ({ urn, revision })))],
  )
}
