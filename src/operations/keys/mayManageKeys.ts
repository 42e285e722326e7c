import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { isAdminActor } from '../../access/isAdmin'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { rolesFor } from '../rolesFor'

/** Whether somebody looks after the keys of a partner: admins, and the partner's own editors. A key looks after none. */
export const looksAfterKeys = (req: PayloadRequest, partner: number): boolean => {
  const actor = actorOf(req)
  if (actor.kind === 'system' || isAdminActor(actor)) return true
  return actor.kind === 'user' && actor.role === 'partner' && actor.partner === partner
}

/**
 * Refuses a new secret to who does not look after the partner's keys, and to a partner that may not write now.
 *
 * @throws OperationRefused (403)
 */
export const refuseNewSecret = async (req: PayloadRequest, partner: number): Promise<void> => {
  const actor = actorOf(req)
  const isFree = actor.kind === 'system' || isAdminActor(actor)
  const may = looksAfterKeys(req, partner) && (isFree || (await isVerified(req, partner)))
  if (!may) throw new OperationRefused('notAllowed', 403, notYou, languageOf(req))
}

const isVerified = async (req: PayloadRequest, partner: number): Promise<boolean> =>
  (await rolesFor(req, actorOf(req), 'initiatives', { partner })).has('partner')

const notYou = {
  nl: 'Sleutels van een partner maakt een beheerder, of een redacteur van die partner zolang die is aangesloten.',
  en: 'Keys of a partner are made by an admin, or by an editor of that partner while it takes part.',
}
