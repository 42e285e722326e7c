import type { CollectionConfig } from 'payload'
import { isAdmin } from '../../access/isAdmin'
import { isAssessor } from '../../access/isAssessor'
import { isEditor } from '../../access/isEditor'
import { isStaff } from '../../access/isStaff'
import { or } from '../../access/or'

/** Grants are kept by editors and assessors. The public sees their sums with the window, never a grant by itself. */
export const grantAccess: CollectionConfig['access'] = {
  read: isStaff,
  readVersions: isStaff,
  create: or(isEditor, isAssessor),
  update: or(isEditor, isAssessor),
  delete: isAdmin,
}
