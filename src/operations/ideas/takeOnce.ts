import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { inTransaction, queryRows, tableOf } from '../../db/session'

/** How long it is known that a form was sent, in days. */
export const ENTRY_DAYS = 30

/** A form that was kept before. */
export interface KeptEntry {
  /** The idea that came of it, with its name; null when that was erased since. */
  idea: { id: number; urn: string } | null
  /** How long ago, in seconds. */
  age: number
}

/**
 * Keeps what a form says once: who sends the same form again gets what came of the first time. Two at the same moment wait
 * for each other.
 *
 * @param key - of the form: `tablet:…` or `paper:…`
 * @param keep - keeps it; what it gives is remembered in the same transaction
 */
export const takeOnce = async <Kept extends { id: number; urn: string }>(
  req: PayloadRequest,
  key: string,
  keep: () => Promise<Kept>,
): Promise<{ isNew: true; kept: Kept } | { isNew: false; entry: KeptEntry }> =>
  inTransaction(req, async () => {
    const actor = actorOf(req)
    const madeBy = actor.kind === 'user' ? actor.id : null
    const begun = await queryRows(
      req,
      sql`insert into idea_entries (key, made_by) values (${key}, ${madeBy}::int) on conflict do nothing returning key`,
    )
    if (begun.length === 0)
      return { isNew: false, entry: (await findEntry(req, key)) ?? { idea: null, age: 0 } }
    const kept = await keep()
    await queryRows(req, sql`update idea_entries set idea_id = ${kept.id} where key = ${key}`)
    return { isNew: true, kept }
  })

/** What came of a form, or null when it was not sent yet. */
export const findEntry = async (req: PayloadRequest, key: string): Promise<KeptEntry | null> => {
  const [found] = await queryRows<{ id: number | null; urn: string | null; age: string }>(
    req,
    sql`select i.id, i.urn, extract(epoch from now() - e.created_at) as age from idea_entries e
        left join ${sql.identifier(tableOf(req.payload, 'ideas'))} i on i.id = e.idea_id and i.deleted_at is null
        where e.key = ${key}`,
  )
  if (!found) return null
  const { age, id, urn } = found
  return { idea: id === null || urn === null ? null : { id: Number(id), urn }, age: Number(age) }
}
