import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormerSelection, Selection } from '../feeds/doors/Door'
import { queryRows } from '../db/session'
import { FEEDS_CHANNEL } from './appendChange'
import { buildDoor, doorUrn } from './buildDoor'
import { readMainRow } from './readMainRow'
import { textArray } from './textArray'

/** How many selections of before are remembered, and for how long: as long as tombstones. In milliseconds. */
const MOST_FORMER = 10
const FORMER_FOR = 2 * 365 * 24 * 60 * 60_000

/**
 * Writes a front door for the processes that serve it, in the transaction of the request, and tells them. What is right
 * already is left alone. A selection that changes is remembered, so that readers of the door's feeds hear what left.
 */
export const syncDoor = async (req: PayloadRequest, id: number): Promise<void> => {
  const source = String(id)
  const row = await readMainRow(req.payload, 'front-doors', id, req)
  if (!row) {
    await replaceLogo(req, id, null)
    await queryRows(
      req,
      sql`with gone as (delete from feed_doors where source = ${source} returning source)
          select pg_notify(${FEEDS_CHANNEL}, source) from gone`,
    )
    return
  }
  // Rows that it refers to are locked before its own, as in every write that they cause.
  const door = await buildDoor(req, row)
  const former = await formerOf(req, source, door.selection)
  await replaceLogo(req, id, door.isOpen ? door.logoFile : null)
  await queryRows(
    req,
    sql`with written as (
          insert into feed_doors (source, is_open, hosts, title, tagline, intro, contact, brand, accent, logo, selection,
            former, refs)
          values (${source}, ${door.isOpen}, ${textArray(door.hosts)}, ${door.title}, ${door.tagline}, ${door.intro},
            ${door.contact}, ${door.brand}, ${door.accent}, ${door.logo && JSON.stringify(door.logo)}::jsonb,
            ${JSON.stringify(door.selection)}::jsonb, ${JSON.stringify(former)}::jsonb, ${textArray(door.refs)})
          on conflict (source) do update set is_open = excluded.is_open, hosts = excluded.hosts, title = excluded.title,
            tagline = excluded.tagline, intro = excluded.intro, contact = excluded.contact, brand = excluded.brand,
            accent = excluded.accent, logo = excluded.logo, selection = excluded.selection, former = excluded.former,
            refs = excluded.refs, changed_at = now()
          where (feed_doors.is_open, feed_doors.hosts, feed_doors.title, feed_doors.tagline, feed_doors.intro,
              feed_doors.contact, feed_doors.brand, feed_doors.accent, feed_doors.logo, feed_doors.selection,
              feed_doors.former, feed_doors.refs)
            is distinct from (excluded.is_open, excluded.hosts, excluded.title, excluded.tagline, excluded.intro,
              excluded.contact, excluded.brand, excluded.accent, excluded.logo, excluded.selection,
              excluded.former, excluded.refs)
          returning source)
        select pg_notify(${FEEDS_CHANNEL}, source) from written`,
  )
}

/** The front doors that show or select by a row which changed. @param reference - `collection:id` */
export const syncDoorsOf = async (req: PayloadRequest, reference: string): Promise<void> => {
  const doors = await queryRows<{ source: string }>(
    req,
    sql`select source from feed_doors where refs @> array[${reference}] order by source`,
  )
  for (const { source } of doors) await syncDoor(req, Number(source))
}

/** What the door selected by before, the newest first; with the present selection when that is about to change. */
const formerOf = async (
  req: PayloadRequest,
  source: string,
  selection: Selection,
): Promise<FormerSelection[]> => {
  const [known] = await queryRows<{ selection: Selection; former: FormerSelection[]; at: string }>(
    req,
    sql`select selection, former, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from feed_doors where source = ${source} for update`,
  )
  if (!known) return []
  const all = isSame(known.selection, selection)
    ? known.former
    : [{ selection: known.selection, until: known.at }, ...known.former]
  return all.slice(0, MOST_FORMER).filter(({ until }) => Date.now() - Date.parse(until) < FORMER_FOR)
}

const isSame = (a: Selection, b: Selection): boolean =>
  (['types', 'themes', 'areas', 'partners'] as const).every(
    (list) => a[list].join('\n') === b[list].join('\n'),
  )

/** The public gets the file of a logo under /media, as the files of items. */
const replaceLogo = async (req: PayloadRequest, id: number, file: string | null): Promise<void> => {
  const urn = doorUrn(id)
  await queryRows(req, sql`delete from feed_media where urn = ${urn} and name is distinct from ${file}`)
  if (file === null) return
  await queryRows(
    req,
    sql`insert into feed_media (name, urn) values (${file}, ${urn}) on conflict do nothing`,
  )
}
