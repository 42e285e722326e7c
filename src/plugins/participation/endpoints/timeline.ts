import type { Endpoint } from 'payload'
import { languageOf } from '../../../errors/languageOf'
import { readTimeline } from '../../../operations/readTimeline'
import { writeTimelineCsv } from '../../../operations/writeTimelineCsv'
import { readVisibleId } from './readCall'

/**
 * `GET /api/{collection}/{id}/timeline`: what happened to a document, newest first; `before` goes on where a page ended.
 *
 * @example GET /api/ideas/7/timeline?before=120
 */
export const timelineEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/timeline',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const before = Number(req.searchParams.get('before') ?? NaN)
    return Response.json(
      await readTimeline({ req, collection, id, before: Number.isSafeInteger(before) ? before : null }),
    )
  },
})

/** `GET /api/{collection}/{id}/timeline.csv`: all of it, as a file for a spreadsheet. */
export const timelineCsvEndpoint = (collection: string): Omit<Endpoint, 'root'> => ({
  path: '/:id/timeline.csv',
  method: 'get',
  handler: async (req) => {
    const id = await readVisibleId(req, collection)
    const csv = await writeTimelineCsv(req, collection, id, languageOf(req))
    return new Response(csv, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="${collection}-${id}.csv"`,
        'Content-Type': 'text/csv; charset=utf-8; header=present',
      },
    })
  },
})
