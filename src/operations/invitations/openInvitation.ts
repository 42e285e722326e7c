import type { PayloadRequest } from 'payload'
import { isWritingState } from '../../access/stoppedPartner'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { readMainRow } from '../../publishing/readMainRow'
import { findInvitation, type InvitationRow } from './invitationRow'
import { claimedInvitation, isInvitationToken } from './invitationToken'

/** What whoever opens the link of an invitation is told. */
export interface OpenedInvitation {
  name: string
  email: string
  /** The organisation; null for the province itself. */
  organisation: string | null
}

/**
 * The invitation of a link.
 *
 * @throws OperationRefused (410) for a link that does not work: it was used, withdrawn, sent anew, too old or never ours.
 *   All in the same words: who guesses links learns nothing.
 */
export const openInvitation = async (req: PayloadRequest, token: string): Promise<InvitationRow> => {
  const id = claimedInvitation(token)
  const row = id === null ? null : await findInvitation(req, id)
  const isOurs = row !== null && isInvitationToken(req.payload.secret, row, token)
  if (!isOurs || row.acceptedAt || row.withdrawnAt || Date.parse(row.expiresAt) <= Date.now()) throw gone(req)
  if (row.role === 'partner') {
    const partner = row.partner === null ? null : await readMainRow(req.payload, 'partners', row.partner, req)
    if (!partner || partner.deletedAt || !isWritingState(String(partner.state))) throw gone(req)
  }
  return row
}

/** The same, as it may be shown. */
export const describeInvitation = async (req: PayloadRequest, token: string): Promise<OpenedInvitation> => {
  const { email, name, partner } = await openInvitation(req, token)
  const row = partner === null ? null : await readMainRow(req.payload, 'partners', partner, req)
  return { name, email, organisation: row ? String(row.title ?? '') : null }
}

const gone = (req: PayloadRequest) =>
  new OperationRefused(
    'invitationGone',
    410,
    {
      nl: 'Deze link werkt niet of niet meer. Misschien heb je hem al gebruikt: dan kun je inloggen. Anders vraag je je collega om je opnieuw uit te nodigen.',
      en: 'This link does not work, or no more. Perhaps you used it already: then you can sign in. Otherwise ask your colleague to invite you again.',
    },
    languageOf(req),
  )
