import { inTransaction } from '../../db/session'
import { notFound } from '../notFound'
import { performTransition } from '../performTransition'
import type { ContributionKind, ContributionName } from './ContributionCall'
import { contributorRequest, contributorRoles } from './contributor'
import { findLocked, keyOfSource, lockContribution } from './findContribution'
import { rememberSaid, saidBefore } from './sourceMemory'

export interface WithdrawCall extends ContributionName {
  /** Why, in plain language: the desk reads it. */
  reason: string
}

/** What became of a contribution that its partner takes away. */
export interface Withdrawal {
  outcome: 'withdrawn' | 'unchanged'
  collection: ContributionKind
  id: number
  state: string
}

/**
 * Takes away what a partner contributed: the step 'withdraw' of its workflow, with a reason. Withdrawn already, or in the
 * trash: nothing is written. When the source offers it again it comes back.
 *
 * @throws OperationRefused (404) when there is no such contribution, (403) when the partner may not write now;
 *   TransitionRefused when its state does not let it be withdrawn (409), or the reason is missing (400).
 */
export const withdrawContribution = async (call: WithdrawCall): Promise<Withdrawal> => {
  const { payload, partner, reason } = call
  const req = await contributorRequest(call)
  return inTransaction(req, async () => {
    await contributorRoles(req, partner, 'initiatives')
    await lockContribution(req, call)
    const found = await findLocked(req, call)
    if (!found) throw notFound(req)
    const { collection, row } = found
    const { id } = row
    const state = String(row.state)
    if (state === 'withdrawn' || row.deletedAt) return { outcome: 'unchanged', collection, id, state }
    await performTransition({ payload, req, collection, id, transition: 'withdraw', reason })
    const before = saidBefore(row) ?? { content: {}, key: keyOfSource(call.origin) }
    await rememberSaid(req, collection, id, { ...before, state: 'withdrawn' })
    return { outcome: 'withdrawn', collection, id, state: 'withdrawn' }
  })
}
