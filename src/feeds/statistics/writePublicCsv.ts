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

type Line = Partial<Record<(typeof COLUMNS)[number], string | number | null>>

/**
 * The figures as one CSV (RFC 4180): with a byte order mark and CRLF, and an apostrophe before what could be taken for a
 * formula. How often feeds were fetched stands below, as `by` feed with its format as the code.
 */
export const writePublicCsv = ({ statistics, feeds }: PublicStatistics): string => {
  const lines: readonly Line[] = [
    ...statistics,
    ...feeds.map(({ format, ...feed }) => ({ ...feed, by: 'feed', code: format })),
  ]
  return `\ufeff${[COLUMNS.join(','), ...lines.map((line) => COLUMNS.map((name) => cell(line[name])).join(','))].join('\r\n')}\r\n`
}

/** A number is written as it is; a text stands in quotes. */
const cell = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = cleanText(value).replaceAll('"', '""')
  return `"${/^[=+\-@\t\r]/.test(text) ? "'" : ''}${text}"`
}
