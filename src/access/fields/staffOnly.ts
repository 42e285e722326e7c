import type { FieldAccess } from 'payload'
import { actorOf } from '../actor'
import { isStaffActor } from '../isStaff'

/** A field for the province's own people: never for partners, never public. */
export const staffOnly: FieldAccess = ({ req }) => isStaffActor(actorOf(req))
