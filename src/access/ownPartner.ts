import type { Access } from 'payload'
import { actorOf } from './actor'
import { partnerOf } from './partnerOf'

/** Rows of the partner for which somebody works. `field` says where a row names its partner; `id` for partners themselves. */
export const ownPartner =
  (field = 'partner'): Access =>
  ({ req }) => {
    const partner = partnerOf(actorOf(req))
    return partner === null ? false : { [field]: { equals: partner } }
  }
