import type { Access } from 'payload'
import { actorOf, type Actor } from './actor'

export const isStaffActor = (actor: Actor): boolean => actor.kind === 'user' && actor.role !== 'partner'

/** The province's own people: admins, editors and assessors. */
export const isStaff: Access = ({ req }) => isStaffActor(actorOf(req))
