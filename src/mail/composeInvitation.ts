import { formatAdminURL } from 'payload/shared'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { signInvitation } from '../operations/invitations/invitationToken'
import { findInvitation, type InvitationRow } from '../operations/invitations/invitationRow'
import { readMainRow } from '../publishing/readMainRow'
import type { DueMail } from './DueMail'
import { isReasonableAddress } from './isReasonableAddress'
import { invitationLetter } from './letters/invitationLetter'
import { layOut } from './letters/layOut'

/**
 * Writes the letter of an invitation as it stands now, with its link. The link leads to the part of an address that browsers
 * keep to themselves (RFC 3986, 3.5): it is in no log on the way.
 *
 * @param home - the address of the site, without a slash at the end
 * @returns null when the invitation was accepted, withdrawn or sent again meanwhile
 */
export const composeInvitation = async (req: PayloadRequest, letter: DueMail, home: string) => {
  const { payload } = req
  const row = await findInvitation(req, Number(letter.documentId))
  if (!row || row.acceptedAt || row.withdrawnAt || !isReasonableAddress(row.email)) return null
  if (letter.details.timesSent !== String(row.timesSent)) return null
  const by = row.invitedBy === null ? null : await readMainRow(payload, 'users', row.invitedBy, req)
  const partner = row.partner === null ? null : await readMainRow(payload, 'partners', row.partner, req)
  const address = formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/uitnodiging' })
  const { html, subject, text } = layOut(
    invitationLetter({
      name: row.name,
      by: typeof by?.name === 'string' ? by.name : null,
      organisation: partner ? String(partner.title ?? '') : null,
      until: dayOf(row.expiresAt, row.language),
      link: (await hasOtherAccount(req, row))
        ? null
        : `${home}${address}#${signInvitation(payload.secret, row)}`,
      language: row.language,
    }),
    row.language,
  )
  return { to: row.email, subject, text, html, headers: {} }
}

/** Whether the address already signs in elsewhere here. Who has the address is told; who invited is not. */
const hasOtherAccount = async (
  req: PayloadRequest,
  { email, partner, role }: InvitationRow,
): Promise<boolean> => {
  const known = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'users',
    where: { email: { equals: email } },
    req,
  })
  if (!known) return false
  return !known.accessEndedAt || known.role !== role || idOf(known.partner) !== partner
}

const dayOf = (instant: string, language: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(instant))
