import { stringify } from 'csv-stringify/sync'
import type { Database } from '../../feeds/database'
import type { Label } from '../../workflow'
import type { FileImport, RowOutcome } from './FileImport'
import { outcomeLabels } from './outcomeLabels'

interface ReportRow {
  line: number | null
  sourceId: string | null
  title: string | null
  outcome: RowOutcome | null
  message: string | null
  documentId: number | null
}

/**
 * What became of every row of an import as CSV (RFC 4180) that a spreadsheet reads: a byte order mark, CRLF, and an apostrophe
 * before what could be taken for a formula.
 *
 * @param linkTo - the address of a document in the panel
 */
export const writeImportReport = async (
  database: Database,
  file: FileImport,
  language: keyof Label,
  linkTo: (id: number) => string,
): Promise<string> => {
  const { rows } = await database.query<ReportRow>(
    `select line, source_id as "sourceId", title, outcome, message, document_id as "documentId"
     from file_import_rows where import_id = $1 order by line nulls last, id`,
    [file.id],
  )
  const lines = rows.map(({ line, sourceId, title, outcome, message, documentId }) => [
    line === null ? GONE[language] : String(line),
    sourceId ?? '',
    title ?? '',
    outcome === null ? NOT_YET[language] : outcomeLabels[outcome][language],
    message ?? '',
    documentId === null ? '' : linkTo(documentId),
  ])
  return stringify([HEADS[language], ...lines], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}

const HEADS = {
  nl: ['regel', 'nummer', 'titel', 'wat ermee gebeurde', 'reden', 'adres in het beheer'],
  en: ['row', 'id', 'title', 'what became of it', 'reason', 'address in the panel'],
}

const GONE = { nl: 'niet meer in het bestand', en: 'no longer in the file' }

const NOT_YET = { nl: 'nog niet bekeken', en: 'not looked at yet' }
