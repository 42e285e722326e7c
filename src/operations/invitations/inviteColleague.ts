import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused, type OperationRefusal } from '../../errors/OperationRefused'
import { oweInvitation } from '../../mail/oweInvitation'
import type { Label } from '../../workflow'
import { requirePeopleScope, type PeopleScope } from '../people/peopleScope'
import { newLink } from './invitationRow'
import { readInvited, type Invited } from './readInvited'

/** Invitations that wait at one moment, of one partner: more is no invitation but a mailing. */
const MOST_WAITING = 30

/**
 * Invites somebody to work here: they get a letter with a link to choose a password, which works for a week. A partner's
 * editor invites for their own partner; an admin for any role.
 *
 * An address that already has an account elsewhere on the site is answered just as any other: the letter tells its owner.
 *
 * @returns the number of the invitation
 * @throws OperationRefused 400 for what is missing, 403 for who may not, 409 for a colleague who is there already
 */
export const inviteColleague = async (
  req: PayloadRequest,
  given: Record<string, unknown>,
): Promise<number> => {
  const scope = await requirePeopleScope(req)
  const invited = readInvited(req, scope, given)
  return inTransaction(req, async () => {
    // One at a time for a partner, or for the province: what is counted below counts what another is about to write.
    await queryRows(req, sql`select pg_advisory_xact_lock(7211030, ${invited.partner ?? 0})`)
    await refuseKnown(req, scope, invited)
    const actor = actorOf(req)
    const row = await req.payload.create({
      collection: 'invitations',
      data: {
        ...invited,
        ...newLink(),
        timesSent: 1,
        invitedBy: actor.kind === 'user' ? actor.id : null,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await oweInvitation(req, { id: row.id, timesSent: 1 })
    return row.id
  })
}

/** Refuses who is a colleague already, or was invited already: both are no secret to who invites. */
const refuseKnown = async (req: PayloadRequest, scope: PeopleScope, { email, partner }: Invited) => {
  const [users, invitations] = ['users', 'invitations'].map((name) =>
    sql.identifier(tableOf(req.payload, name)),
  )
  const [found] = await queryRows<{ member: boolean; waiting: boolean; count: number }>(
    req,
    sql`select
          exists (select 1 from ${users} where lower(email) = ${email} and access_ended_at is null
            and (${scope === 'all'} or partner_id = ${partner})) as member,
          coalesce(bool_or(email = ${email}), false) as waiting, count(*)::int as count
        from ${invitations} where partner_id is not distinct from ${partner}::int
          and accepted_at is null and withdrawn_at is null and expires_at > now()`,
  )
  if (found?.member) throw refused(req, 'alreadyMember', 409, isMember)
  if (found?.waiting) throw refused(req, 'alreadyInvited', 409, isInvited)
  if ((found?.count ?? 0) >= MOST_WAITING) throw refused(req, 'tooMany', 429, tooMany)
}

const refused = (req: PayloadRequest, code: OperationRefusal, status: number, message: Label) =>
  new OperationRefused(code, status, message, languageOf(req))

const isMember = {
  nl: 'Deze collega heeft al een account.',
  en: 'This colleague already has an account.',
}

const isInvited = {
  nl: 'Deze collega is al uitgenodigd. Kwam de mail niet aan? Stuur de uitnodiging dan opnieuw.',
  en: 'This colleague was already invited. Did the mail not arrive? Send the invitation again.',
}

const tooMany = {
  nl: `Er wachten al ${MOST_WAITING} uitnodigingen. Trek er eerst een paar in.`,
  en: `${MOST_WAITING} invitations are waiting already. Withdraw some of them first.`,
}
