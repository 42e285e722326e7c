import type { CollectionConfig } from 'payload'
import { activePartner } from '../../access/activePartner'
import { and } from '../../access/and'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'

const own = and(activePartner, ownPartner())

/** Personal data: staff read it, the desk keeps it, and a partner has its own contacts. Deleting is for good. */
export const contactAccess: CollectionConfig['access'] = {
  read: or(isStaff, ownPartner()),
  create: or(isEditor, activePartner),
  update: or(isEditor, own),
  delete: or(isEditor, own),
}
