import type { Endpoint } from 'payload'
import { listTransitions } from '../../../operations/listTransitions'
import {
  approveProposal,
  hideDocument,
  rejectProposal,
  unhideDocument,
} from '../../../operations/moderateDocument'
import { readBody, readVisibleId, textOf } from './readCall'

const OPERATIONS = {
  '/:id/hide': hideDocument,
  '/:id/unhide': unhideDocument,
  '/:id/proposal/approve': approveProposal,
  '/:id/proposal/reject': rejectProposal,
} as const

/**
 * `POST /api/{collection}/{id}/hide`, `/unhide`, `/proposal/approve` and `/proposal/reject`, each with an optional
 * `{"reason": "…"}`. Answers with what can be done next.
 */
export const moderationEndpoints = (collection: string): Omit<Endpoint, 'root'>[] =>
  Object.entries(OPERATIONS).map(([path, operation]) => ({
    path,
    method: 'post',
    handler: async (req) => {
      const id = await readVisibleId(req, collection)
      const { reason } = await readBody(req)
      await operation({ payload: req.payload, req, collection, id, reason: textOf(reason) })
      return Response.json(await listTransitions(req, collection, id))
    },
  }))
