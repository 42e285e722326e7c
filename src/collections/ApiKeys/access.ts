import type { Access, CollectionConfig } from 'payload'
import { actorOf } from '../../access/actor'
import { and } from '../../access/and'
import { isAdmin } from '../../access/isAdmin'
import { nobody } from '../../access/nobody'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'

/** A key tells nothing of the other keys of its partner. */
const isPerson: Access = ({ req }) => actorOf(req).kind === 'user'

/**
 * Admins see every key, and the editors of a partner its own. Nobody makes one here: a secret is made by the site and told
 * once, by `POST /api/api-keys/issue`.
 */
export const apiKeyAccess: CollectionConfig['access'] = {
  admin: () => false,
  read: or(isAdmin, and(isPerson, ownPartner())),
  create: nobody,
  update: isAdmin,
  delete: isAdmin,
  unlock: isAdmin,
}
