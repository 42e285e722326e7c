import type { CollectionSlug, Payload } from 'payload'
import { idOf, type Actor, type UserRole } from '../access/actor'

const COLLECTIONS = { user: 'users', apiKey: 'api-keys' } as const

/**
 * Who plans something for later, as text to keep with the plan: never rights, since those are looked up when the time
 * has come. Null for who cannot be found again.
 *
 * @example plannerOf({ kind: 'user', id: 3, … }) // 'user:3'
 */
export const plannerOf = (actor: Actor): string | null => {
  if (actor.kind === 'system') return `system:${actor.name}`
  const isKnown = (actor.kind === 'user' || actor.kind === 'apiKey') && actor.id !== null
  return isKnown ? `${actor.kind}:${actor.id}` : null
}

/** Who planned it, with the rights that they have now: nobody when the account or key is gone, or its access has ended. */
export const readPlanner = async (payload: Payload, planner: unknown): Promise<Actor> => {
  const [, kind, rest] = /^(user|apiKey|system):(.*)$/.exec(String(planner)) ?? []
  if (kind === 'system') return { kind: 'system', name: rest ?? '' }
  if (kind !== 'user' && kind !== 'apiKey') return { kind: 'anonymous' }
  const found = await payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: COLLECTIONS[kind] as CollectionSlug,
    where: { id: { equals: Number(rest) } },
  })
  const partner = idOf(found?.partner)
  const name = String(found?.name ?? '')
  if (found?.accessEndedAt) return { kind: 'anonymous' }
  if (found && kind === 'user') {
    return { kind: 'user', id: found.id, name, role: found.role as UserRole, partner }
  }
  return found && partner !== null && !found.revokedAt
    ? { kind: 'apiKey', id: found.id, name, partner }
    : { kind: 'anonymous' }
}
