import type { Endpoint, PayloadRequest } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { acceptInvitation } from '../../../operations/invitations/acceptInvitation'
import { sendInvitationAgain, withdrawInvitation } from '../../../operations/invitations/changeInvitation'
import { inviteColleague } from '../../../operations/invitations/inviteColleague'
import { describeInvitation } from '../../../operations/invitations/openInvitation'
import { notFound } from '../../../operations/notFound'
import { readBody, textOf } from './readCall'

/**
 * Invitations, for who may invite and for who was invited:
 *
 * - `POST /api/invitations/invite` invites somebody; `…/{id}/send` sends the letter again; `…/{id}/withdraw` takes it back;
 * - `POST /api/invitations/open` tells whoever has the link what it is, `…/accept` makes the account.
 *
 * The link goes in the body: an address is written in logs.
 *
 * @example
 * POST /api/invitations/invite
 * {"name":"Noor de Vries","email":"noor@arcon.example"}
 */
export const invitationEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/invite',
    method: 'post',
    handler: async (req) => answer({ id: await inviteColleague(req, await readBody(req)) }, 201),
  },
  {
    path: '/open',
    method: 'post',
    handler: async (req) => answer(await describeInvitation(req, textOf((await readBody(req)).token) ?? '')),
  },
  {
    path: '/accept',
    method: 'post',
    handler: async (req) => {
      const { password, token } = await readBody(req)
      return answer(await acceptInvitation(req, textOf(token) ?? '', password), 201)
    },
  },
  {
    path: '/:id/send',
    method: 'post',
    handler: async (req) => {
      await sendInvitationAgain(req, readId(req))
      return answer({ done: true })
    },
  },
  {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      await withdrawInvitation(req, readId(req))
      return answer({ done: true })
    },
  },
]

/** @throws OperationRefused (404) for what is no number of a document */
export const readId = (req: PayloadRequest): number => {
  const id = req.routeParams?.id
  if (!isRowId(id)) throw notFound(req)
  return Number(id)
}

const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })
