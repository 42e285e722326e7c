import type { PayloadRequest } from 'payload'
import { actorOf, type Actor } from '../../access/actor'
import { partnerOf } from '../../access/partnerOf'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import type { Role } from '../../workflow'
import { requestFor } from '../requestFor'
import { rolesFor } from '../rolesFor'
import type { ContributionName } from './ContributionCall'

/**
 * The request in which something is contributed, in the name of the partner: its own account or key, or software of ours
 * that does it for the partner, such as a job that reads its feed.
 */
export const contributorRequest = async (
  call: Pick<ContributionName, 'payload' | 'req' | 'actor' | 'partner'>,
): Promise<PayloadRequest> => {
  const actor = call.actor ?? (call.req ? actorOf(call.req) : undefined)
  const asPartner: Actor | undefined =
    actor?.kind === 'system' ? { kind: 'apiKey', id: null, name: actor.name, partner: call.partner } : actor
  return requestFor({ ...call, actor: asPartner ?? { kind: 'anonymous' } })
}

/**
 * What the contributor may do with this kind of content now.
 *
 * @throws OperationRefused (403) for another partner than the one it works for, and for a partner that is not verified,
 *   suspended or no longer there: it writes nothing.
 */
export const contributorRoles = async (
  req: PayloadRequest,
  partner: number,
  collection: string,
): Promise<ReadonlySet<Role>> => {
  const actor = actorOf(req)
  if (partnerOf(actor) !== partner) {
    throw new OperationRefused('notAllowed', 403, notYours, languageOf(req))
  }
  const roles = await rolesFor(req, actor, collection, { partner })
  if (!roles.has('partner')) throw new OperationRefused('notAllowed', 403, notActive, languageOf(req))
  return roles
}

const notYours = {
  nl: 'Dit is van een andere partner. Gebruik een sleutel van die partner.',
  en: 'This belongs to another partner. Use a key of that partner.',
}

const notActive = {
  nl: 'Deze partner is op dit moment niet aangesloten en kan niets insturen of wijzigen. Neem contact op met de redactie.',
  en: 'This partner is not taking part at the moment and can neither send in nor change anything. Contact the editors.',
}
