import { stringify } from 'csv-stringify/sync'
import { cleanText } from '../text/cleanText'
import type { PublicStatistics } from './PublicStatistics'

const COLUMNS = [
  'month',
  'type',
  'by',
  'code',
  'title',
  'submitted',
  'published',
  'answered',
  'answeredInTime',
  'daysToAnswer',
  'realised',
  'requests',
  'readers',
] as const

/**
 * The figures as one CSV (RFC 4180) that a spreadsheet reads: with a byte order mark and CRLF, texts in quotes, and an
 * apostrophe before what could be taken for a formula. How often feeds were fetched stands below, as `by` feed with its
 * format as the code.
 */
export const writePublicCsv = ({ statistics, feeds }: PublicStatistics): string =>
  stringify([...statistics, ...feeds.map(({ format, ...feed }) => ({ ...feed, by: 'feed', code: format }))], {
    bom: true,
    cast: { string: cleanText },
    columns: [...COLUMNS],
    escape_formulas: true,
    header: true,
    record_delimiter: 'windows',
  })
