import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf, type Actor } from '../access/actor'
import { partnerOf } from '../access/partnerOf'
import { queryRows } from '../db/session'
import type { Role } from '../workflow'

/**
 * The roles that somebody has towards one document. A partner whose organisation is suspended or has left has none:
 * it may read, and write nothing.
 *
 * @param row - the document, or for one that is being made its data: `partner`, `handler` and `urn` count.
 */
export const rolesFor = async (
  req: PayloadRequest,
  actor: Actor,
  collection: string,
  row: Record<string, unknown>,
): Promise<ReadonlySet<Role>> => {
  if (actor.kind === 'system') return new Set<Role>(['system'])
  if (actor.kind === 'owner') return new Set<Role>(row.urn === actor.urn ? ['owner'] : [])
  if (actor.kind === 'anonymous') return new Set<Role>()
  if (actor.kind === 'user' && actor.role !== 'partner') {
    const isHandler = actor.role === 'assessor' && idOf(row.handler) === actor.id
    return new Set<Role>(isHandler ? ['assessor', 'handler'] : [actor.role])
  }
  const { partner } = actor
  return partner !== null && owns(actor, collection, row)
    ? partnerRoles(req, partner, collection)
    : new Set<Role>()
}

/** Whether a document is of the partner for which somebody works, whatever that partner may do now. */
export const owns = (actor: Actor, collection: string, row: Record<string, unknown>): boolean => {
  if (actor.kind === 'owner') return row.urn === actor.urn
  const partner = partnerOf(actor)
  return partner !== null && (collection === 'partners' ? row.id : idOf(row.partner)) === partner
}

const partnerRoles = async (
  req: PayloadRequest,
  partner: number,
  collection: string,
): Promise<ReadonlySet<Role>> => {
  const [row] = await queryRows<{ state: string; trusted: boolean; is_funder: boolean | null }>(
    req,
    sql`select state, is_funder, exists (select 1 from partners_trusted_for
          where parent_id = partners.id and value::text = ${collection}) as trusted
        from partners where id = ${partner} and deleted_at is null`,
  )
  if (row?.state !== 'verified') return new Set<Role>()
  return new Set<Role>([
    'partner',
    ...(row.trusted ? (['trustedPartner'] as const) : []),
    ...(row.is_funder ? (['funder'] as const) : []),
  ])
}
