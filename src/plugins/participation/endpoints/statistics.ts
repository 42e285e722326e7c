import type { Endpoint } from 'payload'
import { readQuery } from '../../../admin/statistics/statisticsQuery'
import { statisticsTables } from '../../../admin/statistics/statisticsTables'
import { writeStatisticsCsv } from '../../../admin/statistics/writeStatisticsCsv'
import { languageOf } from '../../../errors/languageOf'
import { OperationRefused } from '../../../errors/OperationRefused'
import { readStatistics } from '../../../operations/statistics/readStatistics'

/** `GET /api/statistics.csv`: what the page with figures shows at the same query, for a spreadsheet. */
export const statisticsCsvEndpoint: Endpoint = {
  path: '/statistics.csv',
  method: 'get',
  handler: async (req) => {
    const asked = readQuery(Object.fromEntries(req.searchParams), new Date())
    const statistics = await readStatistics(req, asked)
    const language = languageOf(req)
    if (!statistics) throw new OperationRefused('notAllowed', req.user ? 403 : 401, forPeople, language)
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

const forPeople = {
  nl: 'Deze cijfers zijn voor wie in het beheer werkt. De openbare cijfers staan op /open-data/v1/statistics.',
  en: 'These figures are for who works in the panel. The public figures are at /open-data/v1/statistics.',
}
