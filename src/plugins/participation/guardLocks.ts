import type { Access, Payload, Where } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'

const LOCKS = 'payload-locked-documents'

/** Staff see every lock; everybody else their own: a list of all locks tells what others are working on. */
const ownLocks: Access = ({ req }) => {
  const actor = actorOf(req)
  if (isStaffActor(actor)) return true
  if (actor.kind !== 'user') return false
  const where: Where[] = [{ 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: actor.id } }]
  return { and: where }
}

const signedIn: Access = ({ req }) => actorOf(req).kind === 'user'

/**
 * Closes Payload's collection of document locks, which is open to every signed-in user. Payload makes it after the
 * plugins ran and takes no options for it, so it is set on the running instance.
 */
export const guardLocks = (payload: Payload): void => {
  const locks = payload.collections[LOCKS]?.config
  if (locks)
    Object.assign(locks.access, { create: signedIn, delete: ownLocks, read: ownLocks, update: ownLocks })
}
