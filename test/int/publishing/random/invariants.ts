import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import type { Item } from '../../../../src/feeds/schema/generated'
import { buildItem } from '../../../../src/publishing/buildItem'
import { readMainRow } from '../../../../src/publishing/readMainRow'
import { settingsOf } from '../../../../src/publishing/settingsOf'
import { isRowPublic } from '../../../../src/publishing/syncItem'
import { textArray } from '../../../../src/publishing/textArray'
import { query } from '../../feed'
import { rest } from '../../rest'
import type { Site } from './Site'

interface ItemRow {
  urn: string
  collection: string
  document_id: string
  item: Item
}

const COLLECTIONS = ['ideas', 'initiatives', 'themes'] as const

const itemsOf = ({ world, documents }: Site): Promise<ItemRow[]> =>
  query<ItemRow>(
    world.payload,
    sql`select urn, collection, document_id, item from feed_items
        where collection || ':' || document_id = any(${textArray(documents.map(({ collection, id }) => `${collection}:${id}`))})`,
  )

/**
 * The items are what an anonymous reader gets over REST: the same documents, with the same titles. Who asks for drafts
 * gets nothing else: what has a proposal is left out, or shown as it is.
 */
export const expectSameAsAnonymous = async (site: Site): Promise<void> => {
  const items = await itemsOf(site)
  for (const collection of COLLECTIONS) {
    const shown = items
      .filter((row) => row.collection === collection)
      .map(({ item, document_id }) => pick({ ...item, id: Number(document_id) }))
    expect(byId(shown), collection).toEqual(byId(await readAsAnonymous(site, collection)))
    const withDrafts = await readAsAnonymous(site, collection, '&draft=true')
    expect(shown, `${collection}, drafts asked for`).toEqual(expect.arrayContaining(withDrafts))
  }
}

const readAsAnonymous = async ({ documents, world }: Site, collection: string, more = '') => {
  const wanted = documents
    .filter((one) => one.collection === collection)
    .map(({ id }) => `where[id][in][]=${id}`)
  const path = `/api/${collection}?${wanted.join('&')}&depth=0&pagination=false${more}`
  const { body } = await rest(world.payload, 'GET', path)
  return (body.docs ?? []).map(pick)
}

const pick = ({ id, title, urn, slug }: Record<string, unknown>) => ({ id, title, urn, slug })

const byId = <T extends { id: unknown }>(rows: T[]): T[] =>
  [...rows].sort((a, b) => Number(a.id) - Number(b.id))

/** Each item is what its main row gives, and carries the dates that stand on it. */
export const expectSameAsRows = async (site: Site): Promise<void> => {
  const items = await itemsOf(site)
  for (const { collection, id } of site.documents) {
    const { payload } = site.world
    const settings = settingsOf(payload, collection)
    const row = await readMainRow(payload, collection, id)
    const found = items.find((one) => one.collection === collection && one.document_id === String(id))
    if (!row || !settings.mapping || !isRowPublic(settings, row)) {
      expect(found, `${collection} ${id} is not public`).toBeUndefined()
      continue
    }
    const req = await createLocalReq({}, payload)
    const { mapping, workflow } = settings
    const { item } = await buildItem(req, { mapping, workflow, row, now: new Date() })
    expect(found?.item, `${collection} ${id}`).toEqual({ ...item, updated: found?.item.updated })
    expect(found?.item).toMatchObject({ published: row.publishedAt, updated: row.publicUpdatedAt })
  }
}

/** Who follows the changes from the start ends with the same set as the items. */
export const expectSameAsChanges = async (site: Site): Promise<void> => {
  const changes = await query<{ urn: string; kind: string }>(
    site.world.payload,
    sql`select urn, kind from feed_changes order by epoch, xid, seq`,
  )
  const known = new Set<string>()
  for (const { urn, kind } of changes) {
    if (kind === 'upsert') known.add(urn)
    else known.delete(urn)
  }
  const rows = await query<{ urn: string }>(site.world.payload, sql`select urn from feed_items`)
  expect([...known].sort()).toEqual(rows.map(({ urn }) => urn).sort())
}

/** Whatever was ever public has an address that is right: live for an item, merged with a target, or gone. */
export const expectAddresses = async (site: Site): Promise<void> => {
  const wrong = await query(
    site.world.payload,
    sql`with ever as (select distinct urn from feed_changes),
          merged as (select i.urn, t.urn as target from ideas i join ideas t on t.id = i.merged_into_id
            where i.state = 'merged')
        select e.urn, i.slug, a.* from ever e
          left join feed_items i on i.urn = e.urn
          left join merged m on m.urn = e.urn
          left join feed_addresses a on a.urn = e.urn and a.is_current
        where a.urn is null
          or (i.urn is not null and (a.status <> 'live' or a.slug <> i.slug))
          or (i.urn is null and m.urn is not null and (a.status <> 'merged' or a.target_urn is distinct from m.target))
          or (i.urn is null and m.urn is null and a.status = 'live')`,
  )
  expect(wrong).toEqual([])
  const mixed = await query(
    site.world.payload,
    sql`select urn from feed_addresses group by urn
        having count(*) filter (where is_current) <> 1 or count(distinct status) <> 1`,
  )
  expect(mixed).toEqual([])
}
