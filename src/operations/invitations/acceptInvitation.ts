import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { lockInvitation } from './changeInvitation'
import type { InvitationRow } from './invitationRow'
import { openInvitation } from './openInvitation'
import { claimedInvitation } from './invitationToken'

/** How long a password is at least (NIST SP 800-63B, 5.1.1.2 asks for 8). */
export const SHORTEST_PASSWORD = 12
const LONGEST_PASSWORD = 200

/**
 * Accepts an invitation: makes the account with the password that was chosen. Works once. Somebody of the same partner
 * whose access had ended gets their own account back.
 *
 * @returns the address to sign in with
 * @throws OperationRefused 400 for a password that is too short, 410 for a link that does not work (any more)
 */
export const acceptInvitation = async (
  req: PayloadRequest,
  token: string,
  password: unknown,
): Promise<{ email: string }> => {
  const language = languageOf(req)
  if (typeof password !== 'string' || password.length < SHORTEST_PASSWORD)
    throw new OperationRefused('badRequest', 400, tooShort, language)
  if (password.length > LONGEST_PASSWORD) throw new OperationRefused('badRequest', 400, tooLong, language)
  return inTransaction(req, async () => {
    const id = claimedInvitation(token)
    if (id !== null) await lockInvitation(req, id)
    const invitation = await openInvitation(req, token)
    const account = await makeAccount(req, invitation, password)
    await req.payload.update({
      collection: 'invitations',
      id: invitation.id,
      data: { acceptedAt: new Date().toISOString(), account },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { email: invitation.email }
  })
}

const makeAccount = async (
  req: PayloadRequest,
  { email, language, name, partner, role }: InvitationRow,
  password: string,
): Promise<number> => {
  const known = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (!known) {
    const data = { email, language, name, partner, password, role }
    const made = await req.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true, req })
    return made.id
  }
  const isFormer = known.accessEndedAt && known.role === role && idOf(known.partner) === partner
  if (!isFormer) throw new OperationRefused('alreadyMember', 409, hasAccount, languageOf(req))
  await req.payload.update({
    collection: 'users',
    id: known.id,
    data: { accessEndedAt: null, accessEndedBy: null, password },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const table = sql.identifier(tableOf(req.payload, 'users'))
  await queryRows(req, sql`update ${table} set login_attempts = 0, lock_until = null where id = ${known.id}`)
  return known.id
}

const tooShort = {
  nl: `Kies een wachtwoord van minstens ${SHORTEST_PASSWORD} tekens. Een paar woorden achter elkaar is prima.`,
  en: `Choose a password of at least ${SHORTEST_PASSWORD} characters. A few words in a row will do.`,
}

const tooLong = {
  nl: `Kies een wachtwoord van hoogstens ${LONGEST_PASSWORD} tekens.`,
  en: `Choose a password of at most ${LONGEST_PASSWORD} characters.`,
}

const hasAccount = {
  nl: 'Met dit e-mailadres is er al een account. Een account hoort bij één organisatie. Vraag je collega om je op een ander adres uit te nodigen, of neem contact op met de redactie.',
  en: 'There already is an account with this e-mail address. An account belongs to one organisation. Ask your colleague to invite you at another address, or contact the editors.',
}
