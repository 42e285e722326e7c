import type { CollectionConfig } from 'payload'
import { and } from '../../access/and'
import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { or } from '../../access/or'
import { publicOnly } from '../../access/publicOnly'
import { trashing } from '../../access/trashing'
import { themeWorkflow } from './workflow'

/** Everybody reads what is public; the communications desk writes. */
export const themeAccess: CollectionConfig['access'] = {
  read: or(isStaff, publicOnly(themeWorkflow)),
  readVersions: isStaff,
  create: isEditor,
  update: isEditor,
  delete: or(isAdmin, and(trashing, isEditor)),
}
