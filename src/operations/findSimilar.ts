import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction, queryRows, tableOf } from '../db/session'
import { settingsOf } from '../publishing/settingsOf'
import type { Label } from '../workflow'
import { notFound } from './notFound'

/** A document whose title is like another. */
export interface Similar {
  collection: string
  id: number
  title: string
  state: string
  stateLabel: Label
}

/** What is compared: an idea may be an initiative already, and the other way round. */
const COLLECTIONS = ['ideas', 'initiatives']

/** Whether the titles of a collection are compared. */
export const isCompared = (collection: string): boolean => COLLECTIONS.includes(collection)

/** How many are shown, and how many are looked at to find those that the reader may see. */
const MOST = 5
const LOOKED_AT = 40

/** A shorter title is like everything. In characters. */
const SHORTEST = 6

/**
 * How much of the three-letter pieces of two titles must be the same (pg_trgm, similarity). Its own limit is 0.3; the
 * index finds half as many rows to look at with this one, so it is told for the transaction.
 */
const ALIKE = 0.35

/**
 * Finds ideas and initiatives whose title is like this one, as far as whoever asks may see them; the most alike first.
 *
 * @param except - the document that the title is of
 * @throws OperationRefused (404) where there is nothing to compare with
 */
export const findSimilar = async (
  req: PayloadRequest,
  title: string,
  except: { collection: string; id: number | null },
): Promise<Similar[]> => {
  const { payload, user } = req
  const collections = COLLECTIONS.filter((collection) => settingsOf(payload, collection).workflow)
  if (!collections.includes(except.collection)) throw notFound(req)
  // PostgreSQL takes no NUL in a text.
  const words = title
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  if (words.length < SHORTEST) return []
  const found = await inTransaction(req, async () => {
    await queryRows(req, sql`select set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`)
    return queryRows<{ collection: string; id: number; likeness: number }>(
      req,
      sql`select * from (${sql.join(
        collections.map((collection) => {
          const isOwn = collection === except.collection && except.id !== null
          return sql`(select ${collection}::text as collection, id, similarity(title, ${words}) as likeness
          from ${sql.identifier(tableOf(payload, collection))}
          where title % ${words} and deleted_at is null ${isOwn ? sql`and id <> ${except.id}` : sql``}
          order by title <-> ${words} limit ${LOOKED_AT})`
        }),
        sql` union all `,
      )}) alike order by likeness desc`,
    )
  })
  const seen = new Map<string, Similar>()
  for (const collection of collections) {
    const ids = found.filter((each) => each.collection === collection).map(({ id }) => Number(id))
    if (ids.length === 0) continue
    const { workflow } = settingsOf(payload, collection)
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: ids } },
      depth: 0,
      overrideAccess: false,
      pagination: false,
      req,
      select: { title: true, state: true } as Record<string, boolean>,
      user,
    })
    for (const doc of docs as unknown as { id: number; title: string; state: string }[]) {
      const stateLabel = workflow?.states[doc.state]?.label ?? { nl: doc.state, en: doc.state }
      seen.set(`${collection} ${doc.id}`, {
        collection,
        id: doc.id,
        title: doc.title,
        state: doc.state,
        stateLabel,
      })
    }
  }
  return found.flatMap(({ collection, id }) => seen.get(`${collection} ${id}`) ?? []).slice(0, MOST)
}
