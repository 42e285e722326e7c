import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import type { Item } from '../../src/feeds/schema/generated'

const query = async <Row>(payload: Payload, text: ReturnType<typeof sql>): Promise<Row[]> => {
  const { rows } = await (payload.db as unknown as PostgresAdapter).drizzle.execute(text)
  return rows as Row[]
}

/** The public item of a document, or null. */
export const itemOf = async (payload: Payload, collection: string, id: number): Promise<Item | null> => {
  const [row] = await query<{ item: Item }>(
    payload,
    sql`select item from feed_items where collection = ${collection} and document_id = ${String(id)}`,
  )
  return row?.item ?? null
}

/** What the changes say of an item, in order. */
export const changesOf = async (payload: Payload, urn: unknown): Promise<string[]> =>
  (
    await query<{ kind: string }>(
      payload,
      sql`select kind from feed_changes where urn = ${String(urn)} order by epoch, xid, seq`,
    )
  ).map(({ kind }) => kind)

/** The history of a document: the names of what happened, in order. */
export const historyOf = async (payload: Payload, collection: string, id: number): Promise<string[]> =>
  (
    await query<{ transition: string }>(
      payload,
      sql`select transition from transitions where collection = ${collection} and document_id = ${String(id)} order by id`,
    )
  ).map(({ transition }) => transition)

export { query }
