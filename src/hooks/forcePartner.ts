import type { CollectionBeforeValidateHook } from 'payload'
import { actorOf } from '../access/actor'
import { partnerOf } from '../access/partnerOf'

/**
 * What a partner makes or changes belongs to that partner, whatever it sends along. Access has already made sure
 * that an existing document was its own.
 */
export const forcePartner: CollectionBeforeValidateHook = ({ data, req }) => {
  const partner = partnerOf(actorOf(req))
  return data === undefined || partner === null ? data : { ...data, partner }
}
