import type { CollectionSlug, PayloadRequest } from 'payload'
import { inTransaction } from '../db/session'
import { languageOf } from '../errors/languageOf'
import { OperationRefused } from '../errors/OperationRefused'
import type { Refusal, Role } from '../workflow'
import type { ContributionKind, ContributionName } from './contributions/ContributionCall'
import { contributorRequest, contributorRoles } from './contributions/contributor'
import { findLocked, keyOfSource, lockContribution } from './contributions/findContribution'
import { offerContribution } from './contributions/offerContribution'
import { whatIsSaid } from './contributions/sourceMemory'
import { updateContribution } from './contributions/updateContribution'

export type { ContributionKind } from './contributions/ContributionCall'
export { withdrawContribution } from './contributions/withdrawContribution'

export interface ContributeCall extends ContributionName {
  collection: ContributionKind
  /** The fields of the document, as its collection has them. What is left out says nothing; null empties a field. */
  data: Record<string, unknown>
  /** Whether it may go online at once where the partner is trusted with this kind. Otherwise it waits for the desk. */
  mayPublish: boolean
}

/** What became of a contribution. */
export interface Contribution {
  outcome: 'created' | 'updated' | 'unchanged'
  id: number
  state: string
  /** Whether the change waits as a proposal, while the live version stays as it was. */
  isProposal: boolean
  /** What keeps it from going online at once, for a partner that is trusted: it waits for the desk instead. */
  notPublished: readonly Refusal[]
}

/**
 * Takes in what a partner contributes, and takes it in again when it changed: the one way for a partner's software, by
 * API or by a feed that we read.
 *
 * - New: sent to the desk, or online at once where the partner is trusted with the kind and all is there.
 * - Said otherwise than the last time: those fields are written, and what editors changed since is left alone. A change of
 *   something public by a partner that is not trusted becomes a proposal. A question of the desk counts as answered.
 * - The same again: nothing is written.
 * - Withdrawn by this source before: it comes back, as if it were new. What the desk withdrew or refused stays so.
 *
 * @throws TransitionRefused (400) when something is missing to send it in; ValidationError when a value is wrong;
 *   OperationRefused (403) when the partner may not write now, (409) when the id belongs to something of another kind.
 * @example
 * await contribute({ payload, actor: { kind: 'system', name: 'feed' }, partner: 3, collection: 'events',
 *   sourceId: '17', origin: { name: 'Agenda van Arcon', key: 'feed:2', url: 'https://…' }, data: { title: … }, mayPublish: true })
 */
export const contribute = async (call: ContributeCall): Promise<Contribution> => {
  const { collection, partner } = call
  const req = await contributorRequest(call)
  return inTransaction(req, async () => {
    const roles = await contributorRoles(req, partner, collection)
    await lockContribution(req, call)
    const found = await findLocked(req, call)
    if (!found) return makeContribution(req, call, roles)
    if (found.collection !== collection) throw otherKind(req, found.collection)
    return updateContribution(req, call, found.row, roles)
  })
}

const makeContribution = async (
  req: PayloadRequest,
  call: ContributeCall,
  roles: ReadonlySet<Role>,
): Promise<Contribution> => {
  const { collection, data, mayPublish, origin, partner, sourceId } = call
  const { name, url = null } = origin
  const imported = whatIsSaid({ ...data, origin: { url } }, 'offered', keyOfSource(origin))
  const document: Record<string, unknown> = { ...data, partner, origin: { name, url, sourceId, imported } }
  const made = await req.payload.create({
    collection: collection as CollectionSlug,
    data: document,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const id = Number(made.id)
  const offered = await offerContribution({ req, collection, id, steps: ['submit'], roles, mayPublish })
  return { outcome: 'created', id, isProposal: false, ...offered }
}

const otherKind = (req: PayloadRequest, collection: string) =>
  new OperationRefused(
    'otherKind',
    409,
    {
      nl: `Dit nummer hoort al bij iets van een andere soort (${collection}). Gebruik een ander nummer.`,
      en: `This id belongs to something of another kind already (${collection}). Use another id.`,
    },
    languageOf(req),
  )
