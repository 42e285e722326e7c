import { stringify } from 'csv-stringify/sync'
import { statisticsWords } from './statisticsWords'
import type { StatisticsTable } from './statisticsTables'

/**
 * The tables of a page as one CSV (RFC 4180) that a spreadsheet reads: a byte order mark, CRLF, and an apostrophe before
 * what could be taken for a formula. The first column says which table a line is of; it fills the columns of that table.
 */
export const writeStatisticsCsv = (tables: readonly StatisticsTable[], language: 'nl' | 'en'): string => {
  const words = statisticsWords[language]
  const heads = [...new Set(tables.flatMap((table) => table.heads.slice(1)))]
  const lines = tables.flatMap((table) =>
    table.lines.map(({ name, values }) => [
      table.title,
      name,
      ...heads.map((head) => values[table.heads.indexOf(head) - 1] ?? ''),
    ]),
  )
  return stringify([[words.part, words.name, ...heads], ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
