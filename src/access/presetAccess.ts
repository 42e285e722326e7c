import type { Access, PayloadRequest, QueryPreset, Where } from 'payload'
import { activePartner } from './activePartner'
import { actorOf } from './actor'
import { isAdminActor } from './isAdmin'
import { isEditorActor } from './isEditor'
import { isStaffActor } from './isStaff'

/** Presets that nobody but their owner finds. Payload asks beside it that the reader is that owner. */
const isPrivate: Where = { 'access.read.constraint': { equals: 'onlyMe' } }
const isShared: Where = { 'access.read.constraint': { not_equals: 'onlyMe' } }

/**
 * Whether somebody can have presets: an account that the panel is made for. A preset names its owner by number alone, and a
 * key or an account of another collection may have the same number.
 */
export const hasPresets = ({ payload, user }: PayloadRequest): boolean =>
  Boolean(user) && user?.collection === payload.config.admin.user

/** An account of a host: it is as free with presets as Payload leaves it. */
const isOfHost = (req: PayloadRequest): boolean => hasPresets(req) && req.user?.collection !== 'users'

/** Whether somebody may let others use a preset: editors and admins, and the accounts of a host. */
export const mayShare = (req: PayloadRequest): boolean =>
  hasPresets(req) && (isOfHost(req) || isEditorActor(actorOf(req)))

/** Everybody who works in the panel keeps presets; for a partner it is writing, which a suspended one does not. */
const createPreset: Access<QueryPreset> = (args) => {
  const { req } = args
  if (!hasPresets(req)) return false
  return isOfHost(req) || isStaffActor(actorOf(req)) || activePartner(args)
}

/** Staff find what is shared with them; a partner finds its own alone. */
const readPreset: Access<QueryPreset> = ({ req }) => {
  if (!hasPresets(req)) return false
  return isOfHost(req) || isStaffActor(actorOf(req)) ? true : isPrivate
}

/** Who may share changes what is shared; the others change what is theirs alone. */
const updatePreset: Access<QueryPreset> = async (args) => {
  if (!hasPresets(args.req)) return false
  if (mayShare(args.req)) return true
  return isStaffActor(actorOf(args.req)) || (await activePartner(args)) ? isPrivate : false
}

/** As with a change, and a partner that may not write any more can still take away what is its own. */
const deletePreset: Access<QueryPreset> = ({ req }) => {
  if (!hasPresets(req)) return false
  return mayShare(req) ? true : isPrivate
}

/** Who may do what with presets at all. Payload narrows it to what a preset itself says of its readers. */
export const presetAccess = {
  create: createPreset,
  read: readPreset,
  update: updatePreset,
  delete: deletePreset,
} as const satisfies Record<string, Access<QueryPreset>>

/** What admins may do beyond what a preset says: tidy up what is shared, also when who made it has left. */
export const sharedForAdmins: Access = ({ req }) =>
  hasPresets(req) && isAdminActor(actorOf(req)) ? isShared : false
