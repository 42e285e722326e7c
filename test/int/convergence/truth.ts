import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { tableOf } from '../../../src/db/session'
import type { Item } from '../../../src/feeds/schema/generated'
import { buildItem } from '../../../src/publishing/buildItem'
import { readMainRow } from '../../../src/publishing/readMainRow'
import { publishingCollections, settingsOf } from '../../../src/publishing/settingsOf'
import { isRowPublic } from '../../../src/publishing/syncItem'
import type { Copy } from '../../clients/Mirror'
import { query } from '../feed'

/** What is public, by urn. */
export type Copies = Record<string, Copy>

/** An item with the filters that find it. */
export interface TrueItem {
  item: Item
  /** All of the document, what is not public of it included. */
  document: string
  themes: string[]
  areas: string[]
  partner: string | null
}

/** What is public according to the documents themselves: the main row of each, and nothing that was made of it before. */
export const readTruth = async (payload: Payload): Promise<TrueItem[]> => {
  const found: TrueItem[] = []
  for (const collection of publishingCollections(payload)) {
    const settings = settingsOf(payload, collection)
    const ids = await query<{ id: number }>(
      payload,
      sql`select id from ${sql.identifier(tableOf(payload, collection))} order by id`,
    )
    for (const { id } of ids) {
      const row = await readMainRow(payload, collection, Number(id))
      if (!row || !settings.mapping || !isRowPublic(settings, row)) continue
      const { mapping, workflow } = settings
      const req = await createLocalReq({}, payload)
      const built = await buildItem(req, { mapping, workflow, row, now: new Date() })
      found.push({
        ...built,
        document: JSON.stringify(row),
        item: { ...built.item, updated: String(row.publicUpdatedAt) },
      })
    }
  }
  return found
}

/** The items as publishing keeps them. */
export const readItems = async (payload: Payload): Promise<Record<string, Item>> => {
  const rows = await query<{ urn: string; item: Item }>(payload, sql`select urn, item from feed_items`)
  return Object.fromEntries(rows.map(({ urn, item }) => [urn, item]))
}

/** What mirrors of a site at this address have to have. */
export const copiesOf = (items: readonly TrueItem[], base: string): Copies =>
  Object.fromEntries(
    items.map(({ item: { urn, title, updated, url, state } }) => [
      urn,
      { title, updated, url: `${base}${url}`, state },
    ]),
  )
