import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { oweInvitation } from '../../mail/oweInvitation'
import { requirePeopleScope } from '../people/peopleScope'
import { newLink, requireInvitation, type InvitationRow } from './invitationRow'

/** How often an invitation is sent at most: whoever does not answer by then is not helped by another letter. */
const MOST_SENT = 5

/**
 * Sends an invitation again, with a new link that works for a week. The link in the earlier letter works no more.
 *
 * @throws OperationRefused 403, 404; 409 when it was accepted or withdrawn; 429 when it was sent too often
 */
export const sendInvitationAgain = (req: PayloadRequest, id: number): Promise<void> =>
  changeWaiting(req, id, async ({ timesSent }) => {
    if (timesSent >= MOST_SENT) throw new OperationRefused('tooMany', 429, tooOften, languageOf(req))
    await oweInvitation(req, { id, timesSent: timesSent + 1 })
    return { ...newLink(), timesSent: timesSent + 1 }
  })

/**
 * Takes an invitation back: its link works no more.
 *
 * @throws OperationRefused 403, 404; 409 when it was accepted or withdrawn already
 */
export const withdrawInvitation = (req: PayloadRequest, id: number): Promise<void> =>
  changeWaiting(req, id, () => {
    const actor = actorOf(req)
    return Promise.resolve({
      withdrawnAt: new Date().toISOString(),
      withdrawnBy: actor.kind === 'user' ? actor.id : null,
    })
  })

/** Changes an invitation that nobody has accepted or withdrawn, and that nobody accepts meanwhile. */
const changeWaiting = async (
  req: PayloadRequest,
  id: number,
  change: (row: InvitationRow) => Promise<Record<string, unknown>>,
): Promise<void> => {
  const scope = await requirePeopleScope(req)
  await inTransaction(req, async () => {
    await lockInvitation(req, id)
    const row = await requireInvitation(req, scope, id)
    if (row.acceptedAt || row.withdrawnAt)
      throw new OperationRefused('overtaken', 409, overtaken, languageOf(req))
    const data = await change(row)
    await req.payload.update({ collection: 'invitations', id, data, depth: 0, overrideAccess: true, req })
  })
}

/** Makes whoever else is about to change this invitation wait until the transaction ends. */
export const lockInvitation = async (req: PayloadRequest, id: number): Promise<void> => {
  const table = sql.identifier(tableOf(req.payload, 'invitations'))
  await queryRows(req, sql`select id from ${table} where id = ${id} for update`)
}

const overtaken = {
  nl: 'Deze uitnodiging is al aangenomen of ingetrokken. Ververs de pagina.',
  en: 'This invitation was already accepted or withdrawn. Reload the page.',
}

const tooOften = {
  nl: `Deze uitnodiging is al ${MOST_SENT} keer verstuurd. Klopt het adres? Trek hem in en nodig je collega opnieuw uit.`,
  en: `This invitation was sent ${MOST_SENT} times already. Is the address right? Withdraw it and invite your colleague anew.`,
}
