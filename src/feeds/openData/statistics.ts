import { openDataHeaders } from '../http/openDataHeaders'
import { loadPublicStatistics, type PublicStatistics } from '../statistics/PublicStatistics'
import { writePublicCsv } from '../statistics/writePublicCsv'
import { describeStatistics, describeStatisticsCsv } from './describeStatistics'
import { OPEN_DATA, type OpenDataRequest, type OpenDataResource } from './OpenDataResource'
import { refuseParameters } from './refuseParameters'

/** How long an answer may be kept, in milliseconds: counting is no change that caches hear of. */
const FRESH_FOR = 5 * 60_000

/** A way to write the figures. */
interface Form {
  contentType: string
  write: (statistics: PublicStatistics) => string
  headers?: Readonly<Record<string, string>>
}

const serve = async (
  { context, req, res, url, terms }: OpenDataRequest,
  { contentType, write, headers }: Form,
): Promise<void> => {
  refuseParameters(url)
  const load = async () => ({
    contentType,
    body: write(await loadPublicStatistics(context.database, terms)),
    lastModified: null,
    expiresAt: context.now() + FRESH_FOR,
    headers: {
      ...openDataHeaders(context.publicUrl, [
        `<${context.publicUrl}${url.pathname}>; rel="self"`,
        `<${context.publicUrl}${OPEN_DATA}/schemas/statistics.json>; rel="describedby"`,
      ]),
      ...headers,
    },
  })
  await context.cache.serve(req, res, { key: url.pathname, load }, req.originalUrl)
}

/** A line for each row, so that the file can be read and compared. */
const writeJson = ({ countedAt, statistics, feeds }: PublicStatistics): string => {
  const lines = (rows: readonly object[]) => rows.map((row) => `\n${JSON.stringify(row)}`).join(',')
  return `{"countedAt":${JSON.stringify(countedAt)},"statistics":[${lines(statistics)}],"feeds":[${lines(feeds)}]}\n`
}

/** The figures of participation, by month, that anybody may know. */
export const statistics: OpenDataResource = {
  path: '/statistics',
  answer: (request) => serve(request, { contentType: 'application/json; charset=utf-8', write: writeJson }),
  describe: describeStatistics,
}

/** The same for a spreadsheet. */
export const statisticsCsv: OpenDataResource = {
  path: '/statistics.csv',
  answer: (request) =>
    serve(request, {
      contentType: 'text/csv; charset=utf-8; header=present',
      write: writePublicCsv,
      headers: { 'Content-Disposition': 'attachment; filename="statistics.csv"' },
    }),
  describe: describeStatisticsCsv,
}
