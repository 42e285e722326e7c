import type { Access, Payload, Where } from 'payload'
import { actorOf } from '../../access/actor'
import { isStaffActor } from '../../access/isStaff'
import { nobody } from '../../access/nobody'
import { isKey } from './isKey'

const LOCKS = 'payload-locked-documents'

/** Staff, and the accounts of a host: they are as free with locks as Payload leaves them. */
const isFree: Access = ({ req }) => isStaffActor(actorOf(req)) || isOfHost(req)

const isOfHost = (req: Parameters<Access>[0]['req']): boolean =>
  Boolean(req.user) && !isKey(req) && req.user?.collection !== 'users'

/** A partner's editor sees its own locks: a list of all locks tells what others are working on. */
const ownLocks: Access = (args) => {
  if (isFree(args)) return true
  const actor = actorOf(args.req)
  if (actor.kind !== 'user') return false
  const where: Where[] = [{ 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: actor.id } }]
  return { and: where }
}

/**
 * Closes Payload's collection of document locks, which is open to every signed-in user. The panel makes locks itself, past
 * any access; whoever makes or changes one over REST could lock a document in the name of somebody else. Payload makes
 * the collection after the plugins ran and takes no options for it, so it is set on the running instance.
 */
export const guardLocks = (payload: Payload): void => {
  const locks = payload.collections[LOCKS]?.config
  if (locks) Object.assign(locks.access, { create: nobody, delete: ownLocks, read: ownLocks, update: isFree })
}
