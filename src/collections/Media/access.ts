import type { CollectionConfig } from 'payload'
import { activePartner } from '../../access/activePartner'
import { and } from '../../access/and'
import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'
import { trashing } from '../../access/trashing'

const own = and(activePartner, ownPartner())

/** Files reach the public under /media only, while a public item shows them. Here: staff, and a partner its own. */
export const mediaAccess: CollectionConfig['access'] = {
  read: or(isStaff, ownPartner()),
  create: or(isEditor, activePartner),
  update: or(isEditor, own),
  delete: or(isAdmin, and(trashing, or(isEditor, own))),
}
