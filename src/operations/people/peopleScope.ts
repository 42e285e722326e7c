import type { PayloadRequest } from 'payload'
import { activePartner } from '../../access/activePartner'
import { actorOf } from '../../access/actor'
import { isAdminActor } from '../../access/isAdmin'
import { stoppedPartner } from '../../access/stoppedPartner'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'

/** Whose accounts somebody deals with: all of them, or those of the partner for which they work. */
export type PeopleScope = 'all' | { partner: number }

/** Admins deal with all accounts, a partner's editors with those of their own partner. Null for others, keys among them. */
export const peopleScopeOf = (req: PayloadRequest): PeopleScope | null => {
  const actor = actorOf(req)
  if (isAdminActor(actor)) return 'all'
  if (actor.kind !== 'user' || actor.role !== 'partner' || actor.partner === null) return null
  return { partner: actor.partner }
}

/**
 * The same, for who is about to change something.
 *
 * @throws OperationRefused (403) for others, and for a partner that was stopped: it only reads
 */
export const requirePeopleScope = async (req: PayloadRequest): Promise<PeopleScope> => {
  const scope = peopleScopeOf(req)
  if (scope === null) throw new OperationRefused('notAllowed', 403, notYours, languageOf(req))
  if (scope !== 'all' && !(await activePartner({ req })))
    throw new OperationRefused('partnerStopped', 403, stoppedPartner, languageOf(req))
  return scope
}

const notYours = {
  nl: 'Alleen beheerders en partnerredacteuren regelen wie er toegang heeft.',
  en: 'Only admins and partner editors decide who has access.',
}
