import type { CollectionConfig } from 'payload'
import { and } from '../../access/and'
import { isAdmin } from '../../access/isAdmin'
import { isAssessor } from '../../access/isAssessor'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { mayMakeLive } from '../../access/mayMakeLive'
import { neverLive } from '../../access/neverLive'
import { or } from '../../access/or'
import { ownPartner } from '../../access/ownPartner'
import { rows } from '../../access/rows'
import { trashing } from '../../access/trashing'

const published = rows({ and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] })

/** Everybody reads a published scheme; an assessor prepares one as a draft; the desk publishes. */
export const subsidySchemeAccess: CollectionConfig['access'] = {
  read: or(isStaff, published, ownPartner()),
  readVersions: or(isStaff, ownPartner('version.partner')),
  create: or(isEditor, and(isAssessor, mayMakeLive())),
  update: or(isEditor, and(isAssessor, neverLive('subsidy-schemes'), mayMakeLive())),
  delete: or(isAdmin, and(trashing, isEditor)),
}
