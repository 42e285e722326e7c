import type { CollectionConfig } from 'payload'
import type { Workflow } from '../workflow/types'
import { activePartner } from './activePartner'
import { and } from './and'
import { isAdmin } from './isAdmin'
import { isEditor } from './isEditor'
import { isHandler } from './isHandler'
import { isStaff } from './isStaff'
import { mayMakeLive } from './mayMakeLive'
import { notPublic } from './notPublic'
import { or } from './or'
import { ownPartner } from './ownPartner'
import { publicOnly } from './publicOnly'
import { trashing } from './trashing'

/**
 * Access to what partners contribute: ideas, initiatives and events. Everybody reads what is public; a partner
 * makes and changes its own, but may make a version live only when it is trusted with this kind; the desk does all.
 */
export const contributionAccess = (
  workflow: Workflow,
  kind: 'ideas' | 'initiatives' | 'events',
): NonNullable<CollectionConfig['access']> => ({
  read: or(isStaff, publicOnly(workflow), ownPartner()),
  readVersions: or(isStaff, ownPartner('version.partner')),
  create: or(isEditor, and(activePartner, mayMakeLive(kind))),
  update: or(
    isEditor,
    and(activePartner, ownPartner(), mayMakeLive(kind)),
    ...(kind === 'ideas' ? [isHandler] : []),
  ),
  delete: or(isAdmin, and(trashing, or(isEditor, and(activePartner, ownPartner(), notPublic(workflow))))),
})
