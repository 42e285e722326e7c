import type { CollectionConfig } from 'payload'
import { activePartner } from '../../access/activePartner'
import { and } from '../../access/and'
import { funder } from '../../access/funder'
import { isAdmin } from '../../access/isAdmin'
import { isAssessor } from '../../access/isAssessor'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { mayMakeLive } from '../../access/mayMakeLive'
import { notPublic } from '../../access/notPublic'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'
import { publicOnly } from '../../access/publicOnly'
import { rows } from '../../access/rows'
import { trashing } from '../../access/trashing'
import { subsidyWindowWorkflow } from './workflow'

const inPreparation = rows({ state: { in: ['draft', 'adopted'] } })
const ownAsFunder = and(activePartner, funder, ownPartner())

/** Everybody reads what was announced; an assessor prepares; a partner that gives subsidies keeps its own windows. */
export const subsidyWindowAccess: CollectionConfig['access'] = {
  read: or(isStaff, publicOnly(subsidyWindowWorkflow), ownPartner()),
  readVersions: or(isStaff, ownPartner('version.partner')),
  create: or(isEditor, isAssessor, and(activePartner, funder, mayMakeLive())),
  update: or(isEditor, and(isAssessor, inPreparation), and(ownAsFunder, mayMakeLive())),
  delete: or(isAdmin, and(trashing, or(isEditor, and(ownAsFunder, notPublic(subsidyWindowWorkflow))))),
}
