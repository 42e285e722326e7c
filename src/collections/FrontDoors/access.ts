import type { CollectionConfig } from 'payload'
import { activePartner } from '../../access/activePartner'
import { and } from '../../access/and'
import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'

/**
 * Admins make doors, and say under which host and with which selection; fields that are theirs alone carry `adminsOnly`.
 * Editors and the partner that a door belongs to change its words and its look.
 */
export const frontDoorAccess: CollectionConfig['access'] = {
  read: or(isStaff, ownPartner()),
  create: isAdmin,
  update: or(isEditor, and(activePartner, ownPartner())),
  delete: isAdmin,
}
