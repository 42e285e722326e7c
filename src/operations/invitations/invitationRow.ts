import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf, type UserRole } from '../../access/actor'
import { notFound } from '../notFound'
import type { PeopleScope } from '../people/peopleScope'

/** An invitation as it is stored. */
export interface InvitationRow {
  id: number
  name: string
  email: string
  role: UserRole
  partner: number | null
  language: 'nl' | 'en'
  nonce: string
  invitedBy: number | null
  timesSent: number
  sentAt: string
  expiresAt: string
  acceptedAt: string | null
  withdrawnAt: string | null
}

const DAY = 24 * 60 * 60 * 1000

/** How long the link of an invitation works, in days. */
const WORKS_FOR = 7

/** What is written each time that an invitation is sent: a link of its own, and until when it works. */
export const newLink = (now = Date.now()) => ({
  nonce: randomBytes(24).toString('base64url'),
  sentAt: new Date(now).toISOString(),
  expiresAt: new Date(now + WORKS_FOR * DAY).toISOString(),
})

/** An invitation by its number, or null. Its own access is of admins alone: whoever calls this has asked who may. */
export const findInvitation = async (req: PayloadRequest, id: number): Promise<InvitationRow | null> => {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: number }>({
    collection: 'invitations',
    where: { id: { equals: id } },
    req,
  })
  return row
    ? {
        id: row.id,
        name: String(row.name),
        email: String(row.email),
        role: row.role as UserRole,
        partner: idOf(row.partner),
        language: row.language === 'en' ? 'en' : 'nl',
        nonce: String(row.nonce),
        invitedBy: idOf(row.invitedBy),
        timesSent: Number(row.timesSent ?? 0),
        sentAt: instant(row.sentAt) ?? '',
        expiresAt: instant(row.expiresAt) ?? '',
        acceptedAt: instant(row.acceptedAt),
        withdrawnAt: instant(row.withdrawnAt),
      }
    : null
}

/** @throws OperationRefused (404) for one that is not there, or is of another organisation */
export const requireInvitation = async (
  req: PayloadRequest,
  scope: PeopleScope,
  id: number,
): Promise<InvitationRow> => {
  const row = await findInvitation(req, id)
  if (!row || (scope !== 'all' && row.partner !== scope.partner)) throw notFound(req)
  return row
}

const instant = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null
