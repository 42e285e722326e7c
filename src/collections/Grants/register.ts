import { EXCEPTIONS, GRANT_STATES, STATE_AID, type RegisteredGrant } from '../../feeds/grants/RegisteredGrant'
import type { GrantState } from '../../feeds/grants/RegisteredGrant'
import type { MainRow } from '../../publishing/types'
import { dayOf, groupOf, integerOf, numberOf, oneOf, textOf } from '../readValue'
import { centsThatCount } from './centsThatCount'

/**
 * What the register says of a grant (Woo 3.3): the allow-list. What is not named here is not public. Of a private person,
 * and of an application under decision, whatever could tell who it is stays out: also texts, references and the initiative.
 *
 * @returns null when it is not in the register, such as an application that was refused
 */
export const registerGrant = (row: MainRow): RegisteredGrant | null => {
  const state = oneOf(row.state, Object.keys(GRANT_STATES) as GrantState[])
  if (state === null) return null
  const isAnonymous = state === 'reserved' || isPrivate(row)
  const said: Partial<MainRow> = isAnonymous ? {} : row
  return {
    state,
    reference: textOf(said.reference),
    recipient: state === 'reserved' ? null : recipientOf(row),
    subCeiling: textOf(row.subCeiling),
    requestedCents: integerOf(row.requestedCents),
    grantedCents: state === 'reserved' ? null : integerOf(row.grantedCents),
    settledCents: state === 'settled' ? integerOf(row.settledCents) : null,
    countedCents: centsThatCount(row, state),
    exception: oneOf(groupOf(row.exception).ground, EXCEPTIONS),
    decisionDate: state === 'reserved' ? null : dayOf(row.decisionDate),
    settlementDate: ['settled', 'revoked', 'reclaimed'].includes(state) ? dayOf(row.settlementDate) : null,
    rank: state === 'reserved' ? null : integerOf(row.rank),
    score: state === 'reserved' ? null : numberOf(row.score),
    drawNumber: state === 'reserved' ? null : integerOf(row.drawNumber),
    motivation: textOf(said.motivation),
    stateAid: state === 'reserved' ? null : stateAidOf(row),
  }
}

/** Whether the register may say for which initiative it is. */
export const namesInitiative = (row: MainRow): boolean => row.state !== 'reserved' && !isPrivate(row)

/** Who is not said to be an organisation is taken for a person. */
const isPrivate = (row: MainRow): boolean => groupOf(row.recipient).kind !== 'organisation'

const recipientOf = (row: MainRow): RegisteredGrant['recipient'] => {
  if (isPrivate(row)) return { kind: 'privatePerson', name: null, kvkNumber: null }
  const { name, kvkNumber } = groupOf(row.recipient)
  return { kind: 'organisation', name: textOf(name), kvkNumber: textOf(kvkNumber) }
}

const stateAidOf = ({ stateAid, stateAidKind }: MainRow): RegisteredGrant['stateAid'] => {
  const [kind, reference] = [oneOf(stateAidKind, STATE_AID), textOf(stateAid)]
  return kind === null && reference === null ? null : { kind, reference }
}
