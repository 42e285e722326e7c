import type { CollectionConfig } from 'payload'
import { anyone } from '../../access/anyone'
import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'

/** Areas are public knowledge; the desk keeps the list, and only an admin deletes from it. */
export const areaAccess: CollectionConfig['access'] = {
  read: anyone,
  create: isEditor,
  update: isEditor,
  delete: isAdmin,
}
