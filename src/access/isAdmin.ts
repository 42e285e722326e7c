import type { Access } from 'payload'
import { actorOf, type Actor } from './actor'

export const isAdminActor = (actor: Actor): boolean => actor.kind === 'user' && actor.role === 'admin'

/** Admins: they manage accounts and keys, and may do what an editor may. */
export const isAdmin: Access = ({ req }) => isAdminActor(actorOf(req))
