import type { CollectionConfig } from 'payload'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'

/** The desk writes them, whoever handles an idea uses them too. */
export const textTemplateAccess: CollectionConfig['access'] = {
  read: isStaff,
  create: isEditor,
  update: isEditor,
  delete: isEditor,
}
