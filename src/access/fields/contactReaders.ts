import type { FieldAccess } from 'payload'
import { actorOf } from '../actor'
import { staffOrOwnPartner } from './staffOrOwnPartner'

/**
 * Who sees which person a document points at: staff and the partner that owns it. On a form for a new document
 * there is no owner yet, and a partner may choose; who the person is stays behind the access of `contacts`.
 */
export const contactReaders: FieldAccess = (args) => {
  if (args.doc) return staffOrOwnPartner(args)
  return staffOrOwnPartner(args) || partnerIdOf(args.req) !== null
}

const partnerIdOf = (req: Parameters<FieldAccess>[0]['req']): number | null => {
  const actor = actorOf(req)
  return actor.kind === 'apiKey' || actor.kind === 'user' ? actor.partner : null
}
