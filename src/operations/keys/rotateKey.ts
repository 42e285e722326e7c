import { actorOf, idOf } from '../../access/actor'
import { makeSecret } from '../../collections/ApiKeys/secret'
import { inTransaction } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { lockRow } from '../../hooks/lockRow'
import { notFound } from '../notFound'
import { plannerOf } from '../planner'
import { requestFor, type Caller } from '../requestFor'
import type { IssuedKey } from './issueKey'
import { endSecrets, keepSecret } from './keepSecret'
import { looksAfterKeys, refuseNewSecret } from './mayManageKeys'

/** For how many days the former secret may go on working. */
export const MOST_DAYS = 7

export interface RotateCall extends Caller {
  id: number
  /** How many days the former secret goes on working, so that nothing breaks meanwhile: 0 to 7. */
  keepDays: unknown
}

/**
 * Gives a key another secret, told once. The former one stops at once, or goes on for some days; one from before that
 * stops in any case.
 *
 * @throws OperationRefused (404) for who does not look after the key, (403) when its partner may not write now, (400) for
 *   another number of days, (409) for a key that was revoked.
 */
export const rotateKey = async (call: RotateCall): Promise<IssuedKey> => {
  const { payload, id, keepDays } = call
  const req = await requestFor(call)
  const language = languageOf(req)
  const secret = makeSecret()
  return inTransaction(req, async () => {
    const row = await lockRow(req, 'api-keys', id)
    const partner = idOf(row?.partner)
    if (!row || partner === null || !looksAfterKeys(req, partner)) throw notFound(req)
    await refuseNewSecret(req, partner)
    if (!isDays(keepDays)) throw new OperationRefused('badRequest', 400, wrongDays, language)
    if (row.revokedAt) throw new OperationRefused('keyRevoked', 409, revoked, language)
    const previousUntil = await endSecrets(req, id, keepDays)
    await keepSecret(req, id, secret)
    payload.logger.info(
      { key: id, partner, keepDays, by: plannerOf(actorOf(req)) },
      'An API key got another secret.',
    )
    return { id, secret, previousUntil }
  })
}

const isDays = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_DAYS

const wrongDays = {
  nl: `Zeg met "keepDays" hoeveel dagen de vorige sleutel nog werkt: een heel getal van 0 tot ${MOST_DAYS}.`,
  en: `Say with "keepDays" for how many days the former key goes on working: a whole number from 0 to ${MOST_DAYS}.`,
}

const revoked = {
  nl: 'Deze sleutel is ingetrokken. Maak een nieuwe.',
  en: 'This key was revoked. Make another.',
}
