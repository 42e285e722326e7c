import type { FieldAccess } from 'payload'
import { actorOf, idOf } from '../actor'
import { isStaffActor } from '../isStaff'
import { partnerOf } from '../partnerOf'

/**
 * Who reads a private field: staff, and the partner that owns the document. Without a document (a filter or
 * a sort over a whole list) a partner is refused, as the list holds public documents of others too.
 */
export const staffOrOwnPartner: FieldAccess = ({ doc, req }) => {
  const actor = actorOf(req)
  if (isStaffActor(actor)) return true
  const partner = partnerOf(actor)
  return partner !== null && idOf(doc?.partner) === partner
}
