import type { Endpoint } from 'payload'
import { listTransitions } from '../../../operations/listTransitions'
import {
  approveProposal,
  hideDocument,
  rejectProposal,
  unhideDocument,
} from '../../../operations/moderateDocument'
import { takeUndoably } from '../../../operations/takeUndoably'
import type { Settlement } from '../../../hooks/plannedStep'
import { readBody, readVisibleId, textOf } from './readCall'

const OPERATIONS = {
  '/:id/hide': hideDocument,
  '/:id/unhide': unhideDocument,
  '/:id/proposal/approve': approveProposal,
  '/:id/proposal/reject': rejectProposal,
} as const

const SETTLEMENT_OF: Partial<Record<string, Settlement>> = {
  '/:id/proposal/approve': 'approveProposal',
  '/:id/proposal/reject': 'rejectProposal',
}

/**
 * `POST /api/{collection}/{id}/hide`, `/unhide`, `/proposal/approve` and `/proposal/reject`, each with an optional
 * `{"reason": "…"}`. A proposal can be settled with `undoable`, as a step can. Answers with what can be done next.
 */
export const moderationEndpoints = (collection: string): Omit<Endpoint, 'root'>[] =>
  Object.entries(OPERATIONS).map(([path, operation]) => ({
    path,
    method: 'post',
    handler: async (req) => {
      const id = await readVisibleId(req, collection)
      const { reason, seen, undoable } = await readBody(req)
      const settlement = SETTLEMENT_OF[path]
      const call = { payload: req.payload, req, collection, id, reason: textOf(reason) }
      if (settlement && undoable === true) {
        await takeUndoably({ ...call, transition: settlement, seen: textOf(seen) })
      } else await operation(call)
      return Response.json(await listTransitions(req, collection, id))
    },
  }))
