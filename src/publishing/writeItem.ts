import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import type { Item } from '../feeds/schema/generated'
import { plainPunctuation } from '../feeds/text/plainPunctuation'
import { appendChange } from './appendChange'
import type { BuiltItem } from './buildItem'
import { dateItem, leaves, type KnownItem } from './dateItem'
import { textArray } from './textArray'

export interface WriteItemArgs {
  collection: string
  id: number
  /** The state that the public is told. */
  state: string
  built: BuiltItem
  now: Date
  /** The document was made in this transaction: there is nothing to compare with or to clear away. */
  isNew: boolean
}

/**
 * Writes an item when something public of it changed, with its address, its files and its line in the changes, all
 * in the transaction of the request. The same item again writes nothing: no change, no notice, the same bytes.
 *
 * @returns the instant of this public change, or null when nothing changed.
 */
export const writeItem = async (
  req: PayloadRequest,
  args: WriteItemArgs,
): Promise<{ updated: string } | null> => {
  const { state, built, now, isNew } = args
  const { urn } = built.item
  const before = isNew ? undefined : await readItem(req, built)
  const updated = await dateItem(req, { before, built, now, isNew })
  const item = { ...built.item, updated }
  if (before?.same && before.state === state && updated === before.item.updated) return null

  await upsertRow(req, { ...args, item })
  await keepAddress(req, item, isNew)
  await replaceFiles(req, urn, built.files, isNew)
  const was = before && leaves(before, built) ? before : null
  await appendChange(req, { ...built, urn, type: item.type, kind: 'upsert', was })
  return { updated }
}

/** Whether what stands beside the item is right too: the filters, the moments, the address and the files. */
const isAsBuilt = ({ item, columns, themes, areas, partner, references, files }: BuiltItem) => sql`
  themes = ${textArray(themes)} and areas = ${textArray(areas)} and refs = ${textArray(references)}
  and partner is not distinct from ${partner}::text
  and starts_at is not distinct from ${columns.startsAt ?? null}::timestamptz
  and ends_at is not distinct from ${columns.endsAt ?? null}::timestamptz
  and opens_at is not distinct from ${columns.opensAt ?? null}::timestamptz
  and closes_at is not distinct from ${columns.closesAt ?? null}::timestamptz
  and exists (select 1 from feed_addresses a where a.type = ${item.type} and a.slug = ${item.slug}
    and a.urn = ${item.urn} and a.is_current and a.status = 'live')
  and array(select name from feed_media m where m.urn = ${item.urn} order by name collate "C")
    = ${textArray([...files].sort())}`

const readItem = async (req: PayloadRequest, built: BuiltItem): Promise<KnownItem | undefined> => {
  const [row] = await queryRows<KnownItem>(
    req,
    sql`select item, state, themes, areas, partner, ${isAsBuilt(built)} as same from feed_items where urn = ${built.item.urn}`,
  )
  return row
}

const upsertRow = async (
  req: PayloadRequest,
  {
    collection,
    id,
    state,
    built,
    item,
  }: { collection: string; id: number; state: string; built: BuiltItem; item: Item },
) => {
  const { columns } = built
  const search = [
    sql`setweight(to_tsvector('noaber_dutch', ${plainPunctuation(item.title)}), 'A')`,
    sql`setweight(to_tsvector('noaber_dutch', ${plainPunctuation(item.summary ?? '')}), 'B')`,
    sql`setweight(to_tsvector('noaber_dutch', ${plainPunctuation(namesIn(item))}), 'C')`,
    sql`setweight(to_tsvector('noaber_dutch', ${plainPunctuation(item.text.slice(0, 100_000))}), 'D')`,
  ]
  await queryRows(
    req,
    sql`insert into feed_items (urn, type, collection, document_id, state, slug, item, published_at, updated_at,
          themes, areas, partner, refs, starts_at, ends_at, opens_at, closes_at, lat, lng, revision, search)
        values (${item.urn}, ${item.type}, ${collection}, ${String(id)}, ${state}, ${item.slug},
          ${JSON.stringify(item)}::jsonb, ${item.published}, ${item.updated},
          ${textArray(built.themes)}, ${textArray(built.areas)}, ${built.partner}, ${textArray(built.references)},
          ${columns.startsAt ?? null}, ${columns.endsAt ?? null}, ${columns.opensAt ?? null},
          ${columns.closesAt ?? null}, ${item.location?.latitude ?? null}, ${item.location?.longitude ?? null},
          ${revisionOf(item.urn)}, ${sql.join(search, sql` || `)})
        on conflict (urn) do update set type = excluded.type, collection = excluded.collection,
          document_id = excluded.document_id, state = excluded.state, slug = excluded.slug, item = excluded.item,
          published_at = excluded.published_at, updated_at = excluded.updated_at, themes = excluded.themes,
          areas = excluded.areas, partner = excluded.partner, refs = excluded.refs,
          starts_at = excluded.starts_at, ends_at = excluded.ends_at, opens_at = excluded.opens_at,
          closes_at = excluded.closes_at, lat = excluded.lat, lng = excluded.lng,
          revision = excluded.revision, search = excluded.search`,
  )
}

/** How often it changed before, also what was pruned since: calendars count on it that this never goes down (RFC 5545, 3.8.7.4). */
const revisionOf = (urn: string) => sql`(select count(*) from feed_changes where urn = ${urn})
  + coalesce((select changes from feed_pruned where urn = ${urn}), 0)`

const namesIn = (item: Item): string =>
  [
    ...item.themes.map(({ title }) => title),
    ...item.areas.map(({ name }) => name),
    item.partner?.name ?? '',
  ].join(' ')

/** Collections of ours choose another address by themselves (`setSlug`); those of a host are told. */
const addressTaken = (req: PayloadRequest, slug: string) =>
  new OperationRefused(
    'slugTaken',
    409,
    {
      nl: `Het adres '${slug}' is van iets dat eerder openbaar was en blijft daarnaar verwijzen. Kies een ander adres.`,
      en: `The address '${slug}' belongs to something that was public before and keeps pointing there. Choose another one.`,
    },
    languageOf(req),
  )

/** The page's address is live; addresses it had before redirect to it. */
const keepAddress = async (req: PayloadRequest, { type, slug, urn }: Item, isNew: boolean) => {
  const [kept] = await queryRows(
    req,
    sql`insert into feed_addresses (type, slug, urn, is_current, status) values (${type}, ${slug}, ${urn}, true, 'live')
        on conflict (type, slug) do update set is_current = true where feed_addresses.urn = excluded.urn
        returning urn`,
  )
  if (!kept) throw addressTaken(req, slug)
  if (isNew) return
  await queryRows(
    req,
    sql`update feed_addresses set status = 'live', target_urn = null, is_current = (slug = ${slug})
        where urn = ${urn} and type = ${type}`,
  )
}

const replaceFiles = async (req: PayloadRequest, urn: string, files: readonly string[], isNew: boolean) => {
  if (!isNew)
    await queryRows(req, sql`delete from feed_media where urn = ${urn} and name <> all(${textArray(files)})`)
  if (files.length === 0) return
  await queryRows(
    req,
    sql`insert into feed_media (name, urn) select unnest(${textArray(files)}), ${urn} on conflict do nothing`,
  )
}
