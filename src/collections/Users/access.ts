import type { CollectionConfig, FieldAccess } from 'payload'
import { actorOf } from '../../access/actor'
import { isAdmin, isAdminActor } from '../../access/isAdmin'
import { isStaff, isStaffActor } from '../../access/isStaff'
import { or } from '../../access/or'
import { self } from '../../access/self'

/** Staff see each other's name and role; everybody keeps their own account; admins manage them all. */
export const userAccess: CollectionConfig['access'] = {
  admin: ({ req }) => actorOf(req).kind === 'user',
  read: or(isStaff, self),
  create: isAdmin,
  update: or(isAdmin, self),
  delete: isAdmin,
  unlock: isAdmin,
}

/** What admins and the person itself see of an account, such as the e-mail address. */
export const adminOrSelf: FieldAccess = ({ doc, id, req }) => {
  const actor = actorOf(req)
  return isAdminActor(actor) || (actor.kind === 'user' && actor.id === Number(doc?.id ?? id))
}

/** What colleagues at the province see too: whether somebody still works here. */
export const staffOrSelf: FieldAccess = (args) => isStaffActor(actorOf(args.req)) || adminOrSelf(args)

/** Admins change roles and partners, but never their own: nobody locks themselves out, or promotes themselves. */
export const adminOfOthers: FieldAccess = ({ doc, id, req }) => {
  const actor = actorOf(req)
  return isAdminActor(actor) && actor.kind === 'user' && actor.id !== Number(doc?.id ?? id)
}
