import { setImmediate } from 'node:timers/promises'
import { columnsOf } from './columns/columnsOf'
import { BinaryRows } from './copy/BinaryRows'
import { copySql } from './copy/copySql'
import { cellsSql } from './csv/cellSql'
import { CsvWriter } from './csv/CsvWriter'
import type { ExportFormat } from './ExportFormat'

/** So that Excel takes it for UTF-8. */
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/**
 * CSV (RFC 4180): a line with names, then a line for each item, with CRLF. The database takes the cells out of the
 * items and this process writes them, each on a core of its own: about as quick as COPY writing CSV by itself, and what
 * a cell says is what the item says elsewhere.
 */
export const csv: ExportFormat = {
  path: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  title: { nl: 'CSV', en: 'CSV' },
  description: {
    nl: 'Voor Excel en andere rekenbladen: een regel voor elk bericht. Tekst die op een formule lijkt, krijgt een apostrof.',
    en: 'For Excel and other spreadsheets: a line for each item. Text that looks like a formula gets an apostrophe.',
  },
  example: '/open-data/v1/ideas.csv',
  version: 1,
  render: async function* ({ snapshot, context, query, terms, now }) {
    const columns = columnsOf(query.type)
    const { cells, parts } = cellsSql(columns, terms.types)
    const writer = new CsvWriter(context.publicUrl)
    const rows = new BinaryRows(columns.length)
    yield BYTE_ORDER_MARK
    writer.header(columns)
    for await (const chunk of snapshot.copy(copySql(query, now, cells, parts))) {
      rows.push(chunk, (bytes, bounds) => writer.row(columns, bytes, bounds))
      yield writer.take()
      // Feeds and pages go first.
      await setImmediate()
    }
    rows.end()
  },
}
