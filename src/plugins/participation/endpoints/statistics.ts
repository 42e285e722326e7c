import type { Endpoint } from 'payload'
import { readQuery } from '../../../admin/statistics/statisticsQuery'
import { statisticsTables } from '../../../admin/statistics/statisticsTables'
import { writeStatisticsCsv } from '../../../admin/statistics/writeStatisticsCsv'
import { languageOf } from '../../../errors/languageOf'
import { readStatistics } from '../../../operations/statistics/readStatistics'

/** `GET /api/statistics.csv`: what the page with figures shows at the same query, for a spreadsheet. */
export const statisticsCsvEndpoint: Endpoint = {
  path: '/statistics.csv',
  method: 'get',
  handler: async (req) => {
    const asked = readQuery(Object.fromEntries(req.searchParams), new Date())
    const statistics = await readStatistics(req, asked)
    if (!statistics) return new Response(null, { status: req.user ? 403 : 401 })
    const language = languageOf(req)
    const query = { ...asked, partner: statistics.query.partner }
    const csv = writeStatisticsCsv(statisticsTables(statistics, query, language).tables, language)
    return new Response(csv, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="statistics-${query.since}-${query.until}.csv"`,
        'Content-Type': 'text/csv; charset=utf-8; header=present',
      },
    })
  },
}
