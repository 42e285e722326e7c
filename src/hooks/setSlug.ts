import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../db/session'
import { settingsOf } from '../publishing/settingsOf'
import { toSlug } from './toSlug'

/**
 * Gives a document its address: from the title when the editor left it empty, with a number behind it when another
 * document has it or ever had it in public (old addresses keep redirecting and are not given out again).
 *
 * @param source - the field that the address is made from.
 */
export const setSlug =
  (source = 'title'): CollectionBeforeValidateHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const id = typeof originalDoc?.id === 'number' ? originalDoc.id : null
    const given = typeof data.slug === 'string' ? data.slug.trim() : undefined
    // Against the main row, not the latest version: the address of a proposal may have been taken in the meantime.
    const stored = id === null ? null : await slugOf(req, collection.slug, id)
    if (stored && (given ?? originalDoc?.slug) === stored) return data
    const wanted = toSlug((given ?? originalDoc?.slug) || String(data[source] ?? originalDoc?.[source] ?? ''))
    return { ...data, slug: await freeSlug(req, collection.slug, id, wanted) }
  }

/** Where something else is: `/ideeen/nieuw` is the form. */
const OF_THE_SITE = ['nieuw']

const slugOf = async (req: PayloadRequest, collection: string, id: number): Promise<string | null> => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const [row] = await queryRows<{ slug: string | null }>(req, sql`select slug from ${table} where id = ${id}`)
  return row?.slug ?? null
}

const freeSlug = async (
  req: PayloadRequest,
  collection: string,
  id: number | null,
  wanted: string,
): Promise<string> => {
  const table = sql.identifier(tableOf(req.payload, collection))
  const type = settingsOf(req.payload, collection).mapping?.type ?? null
  // Two documents with one title at the same time wait for each other here, instead of one failing on the index.
  await queryRows(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended(${`slug ${collection} ${wanted}`}, 0))`,
  )
  const taken = await queryRows<{ slug: string }>(
    req,
    type === null
      ? sql`select slug from ${table} where (slug = ${wanted} or slug like ${`${wanted}-%`})
          and id is distinct from ${id}::int`
      : sql`select slug from ${table} where (slug = ${wanted} or slug like ${`${wanted}-%`})
          and id is distinct from ${id}::int
        union select slug from feed_addresses where type = ${type} and (slug = ${wanted} or slug like ${`${wanted}-%`})
          and urn is distinct from (select urn from ${table} where id = ${id}::int)`,
  )
  const used = new Set([...OF_THE_SITE, ...taken.map(({ slug }) => slug)])
  if (!used.has(wanted)) return wanted
  for (let number = 2; ; number++) {
    const candidate = `${wanted}-${number}`
    // Somebody may be taking this very address for a title of that form.
    if (!used.has(candidate)) return freeSlug(req, collection, id, candidate)
  }
}
