import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/actor'
import { queryRows, tableOf } from '../db/session'
import type { AuditEntry } from './writePlan'

/**
 * Adds a line to the history in the transaction of the write. Plain text and no relations, which would empty or
 * cascade when a person or document goes (payload-recipes 12). The database refuses to change or delete it.
 *
 * @returns the number of the line
 */
export const recordTransition = async (
  req: PayloadRequest,
  entry: AuditEntry & { collection: string; documentId: number; urn: string; actor: Actor },
): Promise<number> => {
  const { actor } = entry
  const table = sql.identifier(tableOf(req.payload, 'transitions'))
  const [row] = await queryRows<{ id: number }>(
    req,
    sql`insert into ${table} (collection, document_id, urn, transition, "from", "to", actor_kind, actor_id, actor_role,
          actor_name, reason, at)
        values (${entry.collection}, ${String(entry.documentId)}, ${entry.urn}, ${entry.transition}, ${entry.from},
          ${entry.to}, ${actor.kind}, ${'id' in actor && actor.id !== null ? String(actor.id) : null},
          ${actor.kind === 'user' ? actor.role : actor.kind}, ${'name' in actor ? actor.name : null},
          ${entry.reason}, now()) returning id`,
  )
  return Number(row?.id)
}
