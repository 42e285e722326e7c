import { actorOf } from '../../access/actor'
import { makeSecret } from '../../collections/ApiKeys/secret'
import { inTransaction } from '../../db/session'
import { plannerOf } from '../planner'
import { requestFor, type Caller } from '../requestFor'
import { keepSecret } from './keepSecret'
import { refuseNewSecret } from './mayManageKeys'

export interface IssueCall extends Caller {
  /** Where the key is used. */
  name: string
  partner: number
}

/** A secret, told once: it is kept nowhere. */
export interface IssuedKey {
  id: number
  secret: string
  /** Until when the former secret works too (ISO 8601); null: it does not. */
  previousUntil: string | null
}

/**
 * Makes an API key for a partner. The secret is in the answer and nowhere else.
 *
 * @throws OperationRefused (403) for who does not look after the partner's keys; ValidationError without a name.
 * @example await issueKey({ payload, actor: { kind: 'system', name: 'setup' }, name: 'Website', partner: 3 })
 */
export const issueKey = async (call: IssueCall): Promise<IssuedKey> => {
  const { payload, name, partner } = call
  const req = await requestFor(call)
  await refuseNewSecret(req, partner)
  const secret = makeSecret()
  return inTransaction(req, async () => {
    const { id } = await payload.create({
      collection: 'api-keys',
      data: { name: name.trim(), partner },
      depth: 0,
      overrideAccess: true,
      req,
    })
    const key = Number(id)
    await keepSecret(req, key, secret)
    payload.logger.info({ key, partner, by: plannerOf(actorOf(req)) }, 'An API key was issued.')
    return { id: key, secret, previousUntil: null }
  })
}
