import type { PayloadRequest } from 'payload'

/** The roles that a user account can have. */
export type UserRole = 'admin' | 'editor' | 'assessor' | 'partner'

/**
 * Who acts. One type everywhere, so that nothing has to look at `req.user` and guess: a signed-in user, an API
 * key of a partner (without an id: software of ours that acts for a partner, such as the reading of its feed), the owner of one document (by the private link that they got), a timer or job, or nobody.
 */
export type Actor =
  | { kind: 'user'; id: number; name: string; role: UserRole; partner: number | null }
  | { kind: 'apiKey'; id: number | null; name: string; partner: number }
  | { kind: 'owner'; urn: string }
  | { kind: 'system'; name: string }
  | { kind: 'anonymous' }

/** The key in `req.context` under which a caller says for whom it acts (a job for the editor who planned it). */
export const ACTOR_KEY = 'noaberActor'

/**
 * Who is behind this request. An explicit actor in `req.context` wins; then the signed-in user or API key. Code of
 * the host without a user (`payload.update(...)`) is the system; a request from outside without a user is nobody.
 */
export const actorOf = (req: PayloadRequest): Actor => {
  const explicit = req.context?.[ACTOR_KEY]
  if (explicit) return explicit as Actor
  const { user } = req
  if (!user) return req.payloadAPI === 'local' ? { kind: 'system', name: 'local' } : { kind: 'anonymous' }
  const account = user as unknown as Record<string, unknown>
  const partner = idOf(account.partner)
  if (user.collection === 'api-keys') {
    if (partner === null || account.revokedAt) return { kind: 'anonymous' }
    return { kind: 'apiKey', id: Number(user.id), name: String(account.name ?? ''), partner }
  }
  // Somebody whose access has ended is nobody, also where a session was kept.
  if (user.collection !== 'users' || account.accessEndedAt) return { kind: 'anonymous' }
  return {
    kind: 'user',
    id: Number(user.id),
    name: String(account.name || account.email || ''),
    role: account.role as UserRole,
    partner,
  }
}

/** The id of a relation, whether it was populated or not. */
export const idOf = (relation: unknown): number | null => {
  if (typeof relation === 'number') return relation
  if (typeof relation === 'string' && /^\d+$/.test(relation)) return Number(relation)
  if (relation !== null && typeof relation === 'object' && 'id' in relation) return idOf(relation.id)
  return null
}
