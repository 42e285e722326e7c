import type { PayloadRequest } from 'payload'
import type { UserRole } from '../../access/actor'
import { isRowId } from '../../access/isRowId'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { isReasonableAddress } from '../../mail/isReasonableAddress'
import type { PeopleScope } from '../people/peopleScope'

/** Who is to be invited. */
export interface Invited {
  name: string
  /** In lower case, as accounts have it. */
  email: string
  role: UserRole
  partner: number | null
  language: 'nl' | 'en'
}

const ROLES: readonly UserRole[] = ['admin', 'editor', 'assessor', 'partner']
const LONGEST_NAME = 120

/**
 * What somebody filled in about a colleague. A partner's editor invites partner editors for their own partner, whatever
 * else was sent along.
 *
 * @throws OperationRefused (400) that says what is missing; (403) for a role or partner that is not theirs to give
 */
export const readInvited = (
  req: PayloadRequest,
  scope: PeopleScope,
  { email, language, name, partner, role = 'partner' }: Record<string, unknown>,
): Invited => {
  const wrong = (message: typeof wrongName) =>
    new OperationRefused('badRequest', 400, message, languageOf(req))
  const called = typeof name === 'string' ? name.normalize('NFC').replace(/\s+/g, ' ').trim() : ''
  if (called === '' || called.length > LONGEST_NAME) throw wrong(wrongName)
  const address = typeof email === 'string' ? email.trim().toLowerCase() : ''
  if (!isReasonableAddress(address)) throw wrong(wrongAddress)
  const known = ROLES.find((each) => each === role)
  if (!known) throw wrong(wrongRole)
  const person = { name: called, email: address, language: language === 'en' ? 'en' : 'nl' } as const
  if (scope !== 'all') {
    const isTheirs = known === 'partner' && (partner === undefined || Number(partner) === scope.partner)
    if (!isTheirs) throw new OperationRefused('notAllowed', 403, onlyOwn, languageOf(req))
    return { ...person, role: 'partner', partner: scope.partner }
  }
  if (known !== 'partner') return { ...person, role: known, partner: null }
  if (!isRowId(partner)) throw wrong(noPartner)
  return { ...person, role: known, partner: Number(partner) }
}

const wrongName = {
  nl: `Vul een naam in, van hoogstens ${LONGEST_NAME} tekens.`,
  en: `Fill in a name, of at most ${LONGEST_NAME} characters.`,
}

const wrongAddress = {
  nl: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  en: 'Fill in an e-mail address, such as name@organisation.nl.',
}

const wrongRole = { nl: 'Kies een rol.', en: 'Choose a role.' }

const noPartner = {
  nl: 'Kies de partner voor wie deze collega gaat werken.',
  en: 'Choose the partner that this colleague will work for.',
}

const onlyOwn = {
  nl: 'Je nodigt alleen partnerredacteuren voor je eigen organisatie uit.',
  en: 'You invite partner editors for your own organisation only.',
}
