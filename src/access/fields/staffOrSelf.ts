import type { FieldAccess } from 'payload'
import { actorOf, idOf } from '../actor'
import { isStaffActor } from '../isStaff'
import { partnerOf } from '../partnerOf'

/** Who reads a private field of a partner: staff, and that partner itself. */
export const staffOrSelf: FieldAccess = ({ doc, id, req }) => {
  const actor = actorOf(req)
  if (isStaffActor(actor)) return true
  const partner = partnerOf(actor)
  return partner !== null && idOf(doc?.id ?? id) === partner
}
