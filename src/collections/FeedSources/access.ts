import type { CollectionConfig } from 'payload'
import { activePartner } from '../../access/activePartner'
import { and } from '../../access/and'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'

const own = and(activePartner, ownPartner())

/** The desk, and a partner its own. A key of a partner reads them, and changes none: `forPeople` holds that. */
export const feedSourceAccess: CollectionConfig['access'] = {
  read: or(isStaff, ownPartner()),
  create: or(isEditor, activePartner),
  update: or(isEditor, own),
  delete: or(isEditor, own),
}
