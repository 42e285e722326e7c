import type { Endpoint } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { assignDocument, readAssignment } from '../../../operations/assignDocument'
import { readBody, readVisibleId, textOf } from './readCall'

/**
 * `POST /api/{collection}/{id}/assign`: hands a document over to a colleague, a team or both, with a note if need be. Answers
 * with whom it lies then.
 *
 * @example
 * POST /api/ideas/7/assign
 * {"assignee":3,"team":"Team Natuur","note":"Kun jij de indiener bellen?"}
 */
export const assignEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/assign',
  method: 'post',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const { assignee, team, note } = await readBody(req)
    const isPerson = assignee === undefined || assignee === null || isRowId(assignee)
    const isTeam = team === undefined || team === null || typeof team === 'string'
    if (!isPerson || !isTeam) throw new OperationRefused('badRequest', 400, wrongBody, languageOf(req))
    const now = await assignDocument({
      payload: req.payload,
      req,
      collection,
      id,
      note: textOf(note),
      ...(assignee === undefined ? {} : { assignee: assignee === null ? null : Number(assignee) }),
      ...(team === undefined ? {} : { team: team === null ? null : String(team) }),
    })
    return Response.json(now)
  },
})

/** `GET /api/{collection}/{id}/assignment`: with whom it lies, and to which colleagues it can be handed over. For staff. */
export const assignmentEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/assignment',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    return Response.json(await readAssignment({ req, collection, id }))
  },
})

const wrongBody = {
  nl: 'Stuur {"assignee": het nummer van een account of null, "team": tekst of null, "note": tekst}.',
  en: 'Send {"assignee": the number of an account or null, "team": text or null, "note": text}.',
}
