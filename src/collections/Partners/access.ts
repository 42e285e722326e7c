import type { CollectionConfig } from 'payload'
import { activePartner } from '../../access/activePartner'
import { and } from '../../access/and'
import { isAdmin } from '../../access/isAdmin'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { mayMakeLive } from '../../access/mayMakeLive'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'
import { publicOnly } from '../../access/publicOnly'
import { trashing } from '../../access/trashing'
import { partnerWorkflow } from './workflow'

/** Everybody reads who takes part; a partner proposes changes to its own record; the desk does the rest. */
export const partnerAccess: CollectionConfig['access'] = {
  read: or(isStaff, publicOnly(partnerWorkflow), ownPartner('id')),
  readVersions: or(isStaff, ownPartner('parent')),
  create: isEditor,
  update: or(isEditor, and(activePartner, ownPartner('id'), mayMakeLive())),
  delete: or(isAdmin, and(trashing, isEditor)),
}
