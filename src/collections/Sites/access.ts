import type { CollectionConfig } from 'payload'
import { isEditor } from '../../access/isEditor'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'

/** The desk keeps what was agreed with whom; a partner reads what is known of its own sites. */
export const siteAccess: CollectionConfig['access'] = {
  read: or(isEditor, ownPartner()),
  create: isEditor,
  update: isEditor,
  delete: isEditor,
}
