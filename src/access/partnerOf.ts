import type { Actor } from './actor'

/** The partner for which somebody works: a partner's editor or one of its API keys. Staff work for none. */
export const partnerOf = (actor: Actor): number | null => {
  if (actor.kind === 'apiKey') return actor.partner
  return actor.kind === 'user' && actor.role === 'partner' ? actor.partner : null
}
