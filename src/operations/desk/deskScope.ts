import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { partnerOf } from '../../access/partnerOf'
import { configOf } from '../../publishing/settingsOf'

/** Which documents somebody works with: all of them, or those of one partner. */
export type DeskScope = 'all' | { partner: number }

/**
 * Which documents the board, the calendar and the lists of plans show to who asks: everything to the province's own
 * people and to the site itself, only its own to a partner, nothing to others. What a partner may read because it is
 * public does not count: these are places to work.
 *
 * @returns null for who works with nothing here.
 */
export const deskScopeOf = (req: PayloadRequest): DeskScope | null => {
  const actor = actorOf(req)
  if (isStaffActor(actor) || actor.kind === 'system') return 'all'
  const partner = partnerOf(actor)
  return partner === null ? null : { partner }
}

/**
 * The same as a condition on the rows of a collection, whose table is called `d`. Of a collection without a partner,
 * partners see nothing.
 */
export const scopeSql = (req: PayloadRequest, scope: DeskScope, collection: string): SQL => {
  if (scope === 'all') return sql`true`
  return hasField(req, collection, 'partner') ? sql`d.partner_id = ${scope.partner}` : sql`false`
}

/** Whether the documents of a collection have a field of this name. */
export const hasField = ({ payload }: PayloadRequest, collection: string, name: string): boolean =>
  configOf(payload, collection)?.flattenedFields.some((field) => field.name === name) ?? false
