import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../../../access/actor'
import { isRowId } from '../../../access/isRowId'
import { partnerOf } from '../../../access/partnerOf'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { issueKey } from '../../../operations/keys/issueKey'
import { revokeKey } from '../../../operations/keys/revokeKey'
import { rotateKey } from '../../../operations/keys/rotateKey'
import { notFound } from '../../../operations/notFound'
import { readBody, textOf } from './readCall'

/**
 * API keys of partners, for admins and for a partner's own editors. The answer is the only place where a secret is told:
 *
 * - `POST /api/api-keys/issue` with `name`, and for admins `partner`: a new key;
 * - `POST /api/api-keys/{id}/rotate` with `keepDays`: another secret, while the former one works on for 0 to 7 days;
 * - `POST /api/api-keys/{id}/revoke`: the key ends.
 *
 * @example
 * POST /api/api-keys/issue
 * {"name":"Website van Arcon","partner":3}
 */
export const apiKeyEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/issue',
    method: 'post',
    handler: async (req) => {
      const { name, partner } = await readBody(req)
      const owner = partner ?? partnerOf(actorOf(req))
      if (!req.user) throw notFound(req)
      if (!isRowId(owner)) throw new OperationRefused('badRequest', 400, forWhom, languageOf(req))
      const { payload } = req
      return answer(await issueKey({ payload, req, name: textOf(name) ?? '', partner: Number(owner) }), 201)
    },
  },
  {
    path: '/:id/rotate',
    method: 'post',
    handler: async (req) => {
      const { keepDays = 0 } = await readBody(req)
      return answer(await rotateKey({ payload: req.payload, req, id: idOfKey(req), keepDays }))
    },
  },
  {
    path: '/:id/revoke',
    method: 'post',
    handler: async (req) => answer(await revokeKey({ payload: req.payload, req, id: idOfKey(req) })),
  },
]

const idOfKey = (req: PayloadRequest): number => {
  if (!req.user || !isRowId(req.routeParams?.id)) throw notFound(req)
  return Number(req.routeParams?.id)
}

/** Nobody on the way keeps a secret. */
const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'private, no-store' } })

const forWhom = {
  nl: 'Zeg met "partner" voor welke partner de sleutel is: het nummer van de partner.',
  en: 'Say with "partner" for which partner the key is: the number of the partner.',
}
