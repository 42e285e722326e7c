import type { FieldAccess } from 'payload'
import { actorOf } from '../actor'
import { isAdminActor } from '../isAdmin'

/** A field that admins alone may touch. */
export const adminsOnly: FieldAccess = ({ req }) => isAdminActor(actorOf(req))
