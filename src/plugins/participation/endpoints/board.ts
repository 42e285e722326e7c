import type { Endpoint } from 'payload'
import { isRowId } from '../../../access/isRowId'
import { readPlace } from '../../../operations/desk/boardCursor'
import { readFilters } from '../../../operations/desk/DeskFilters'
import { notFound } from '../../../operations/notFound'
import { readBoard, readCard } from '../../../operations/readBoard'

/**
 * `GET /api/{collection}/board`: more cards of a column of the board (`state`, `after` and the filters), or one document
 * as its card (`id`).
 *
 * @example GET /api/ideas/board?state=submitted&after=2027-03-03T08:00:00.000Z_7&theme=3
 */
export const boardEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/board',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw notFound(req)
    const { query } = req
    if ('id' in query) {
      const card = isRowId(query.id) ? await readCard(req, collection, Number(query.id)) : null
      return Response.json({ card })
    }
    const [column] = await readBoard(req, collection, {
      states: [String(query.state)],
      filters: readFilters(query),
      after: readPlace(query.after),
    })
    if (!column) throw notFound(req)
    return Response.json(column)
  },
})
