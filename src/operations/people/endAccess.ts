import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf, idOf } from '../../access/actor'
import { refuseForTheLast } from '../../collections/Users/keepLastAdmin'
import { inTransaction, queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { notFound } from '../notFound'
import { requirePeopleScope } from './peopleScope'

/**
 * Ends the access of an account at once: every session ends, and nobody signs in with it any more. The account stays for
 * the history; the keys of its partner are the partner's and go on working. Done twice it stays as it was.
 *
 * @throws OperationRefused 403; 404 for an account of another organisation; 409 for the last one of a partner.
 *   LastAdmin for the only admin
 */
export const endAccess = async (req: PayloadRequest, id: number): Promise<void> => {
  const scope = await requirePeopleScope(req)
  const actor = actorOf(req)
  await inTransaction(req, async () => {
    const partner = scope === 'all' ? 0 : scope.partner
    // Two colleagues who end each other's access would each see the other as the one that stays.
    await queryRows(req, sql`select pg_advisory_xact_lock(7211031, ${partner})`)
    const account = await readAccount(req, id)
    const isTheirs = scope === 'all' || (account?.role === 'partner' && idOf(account.partner) === partner)
    if (!account || !isTheirs) throw notFound(req)
    if (account.accessEndedAt) return
    if (account.role === 'admin') await refuseForTheLast(req, id)
    if (scope !== 'all' && (await countOthers(req, partner, id)) === 0)
      throw new OperationRefused('lastOfPartner', 409, lastOne, languageOf(req))
    const name = tableOf(req.payload, 'users')
    const by = actor.kind === 'user' ? actor.id : null
    await queryRows(
      req,
      sql`update ${sql.identifier(name)} set access_ended_at = now(), access_ended_by_id = ${by},
            reset_password_token = null, reset_password_expiration = null where id = ${id}`,
    )
    await queryRows(req, sql`delete from ${sql.identifier(`${name}_sessions`)} where _parent_id = ${id}`)
  })
}

/**
 * Gives somebody their access back, for admins. Others invite them again.
 *
 * @throws OperationRefused 403 for others than admins, 404
 */
export const restoreAccess = async (req: PayloadRequest, id: number): Promise<void> => {
  const scope = await requirePeopleScope(req)
  if (scope !== 'all') throw new OperationRefused('notAllowed', 403, inviteAgain, languageOf(req))
  if (!(await readAccount(req, id))) throw notFound(req)
  const table = sql.identifier(tableOf(req.payload, 'users'))
  await queryRows(
    req,
    sql`update ${table} set access_ended_at = null, access_ended_by_id = null where id = ${id}`,
  )
}

const readAccount = (req: PayloadRequest, id: number) =>
  req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })

const countOthers = async (req: PayloadRequest, partner: number, id: number): Promise<number> => {
  const table = sql.identifier(tableOf(req.payload, 'users'))
  const [row] = await queryRows<{ count: number }>(
    req,
    sql`select count(*)::int as count from ${table}
        where role = 'partner' and partner_id = ${partner} and id <> ${id} and access_ended_at is null`,
  )
  return row?.count ?? 0
}

const lastOne = {
  nl: 'Dit is de laatste collega met toegang. Nodig eerst iemand anders uit. Doet jullie organisatie niet meer mee? Laat het de redactie weten.',
  en: 'This is the last colleague with access. Invite somebody else first. Does your organisation take part no more? Tell the editors.',
}

const inviteAgain = {
  nl: 'Nodig deze collega opnieuw uit: met de nieuwe link komt de toegang terug.',
  en: 'Invite this colleague again: the new link gives the access back.',
}
