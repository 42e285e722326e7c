import type { Endpoint } from 'payload'
import { listTransitions } from '../../../operations/listTransitions'
import { performTransition } from '../../../operations/performTransition'
import { scheduleTransition } from '../../../operations/scheduleTransition'
import { takeUndoably } from '../../../operations/takeUndoably'
import { objectOf, readBody, readVisibleId, textOf, textsOf } from './readCall'

/**
 * `POST /api/{collection}/{id}/transition`: takes a step, or plans one with `at`; with `undoable`
 * it happens some seconds later and can be called off until then. Answers with what can be done next, and
 * never with the document: the engine writes with more rights than whoever asks may have to read it.
 *
 * @example
 * POST /api/ideas/7/transition
 * {"transition":"refuse","expectedState":"submitted","reason":"Dit gaat over de gemeente.","data":{"refusalGround":"notProvince"}}
 */
export const transitionEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/transition',
  method: 'post',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const body = await readBody(req)
    const { payload } = req
    const transition = textOf(body.transition)
    if (transition && 'at' in body) {
      const at = body.at === null ? null : String(body.at)
      await scheduleTransition({
        payload,
        req,
        collection,
        id,
        transition,
        at,
        reason: textOf(body.reason),
        confirmed: textsOf(body.confirmed),
      })
      return Response.json(await listTransitions(req, collection, id))
    }
    if (transition && body.undoable === true) {
      await takeUndoably({
        payload,
        req,
        collection,
        id,
        transition,
        expectedState: textOf(body.expectedState),
        reason: textOf(body.reason),
        confirmed: textsOf(body.confirmed),
        data: objectOf(body.data),
        seen: textOf(body.seen),
      })
      return Response.json(await listTransitions(req, collection, id))
    }
    await performTransition({
      payload,
      req,
      collection,
      id,
      transition,
      to: textOf(body.to),
      expectedState: textOf(body.expectedState),
      reason: textOf(body.reason),
      confirmed: textsOf(body.confirmed),
      data: objectOf(body.data),
    })
    return Response.json(await listTransitions(req, collection, id))
  },
})

/** `GET /api/{collection}/{id}/transitions`: what whoever asks may do next, and what is still to be filled in. */
export const transitionsEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/transitions',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    return Response.json(await listTransitions(req, collection, id))
  },
})
