import { ImportFailure } from '../../ImportFailure'
import { duplicateColumns } from '../../csv/openCsv'
import type { Problem } from '../../problem'
import { MOST_COLUMNS, MOST_ROWS } from '../limits'
import type { Table, TableRow } from '../Table'
import { tableFailures } from '../tableFailures'
import { openWorkbook } from './openWorkbook'
import { findSheet, readDateStyles, readSharedTexts } from './readParts'
import { readSheet, type SheetRow } from './readSheet'

/**
 * Reads the first sheet of a workbook (.xlsx, ECMA-376) that people see. A formula gives the value that the spreadsheet
 * kept with it; nothing is computed. Dates become text as `dateOfSerial` writes them.
 *
 * @throws ImportFailure when it is damaged, or made to do harm
 */
export const readXlsxTable = async (bytes: Buffer): Promise<Table> => {
  const workbook = await openWorkbook(bytes)
  try {
    const found = await findSheet(workbook)
    const sheet = found && (await workbook.read(found.part))
    if (!sheet) throw tableFailures.badWorkbook()
    const shared = await readSharedTexts(workbook)
    const dateStyles = await readDateStyles(workbook)
    const rows = await readSheet(sheet, { shared, dateStyles, isFrom1904: found.isFrom1904 })
    return asTable(rows)
  } catch (cause) {
    throw cause instanceof ImportFailure ? cause : tableFailures.badWorkbook(cause)
  }
}

const asTable = (rows: readonly SheetRow[]): Table => {
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell))
  if (!head) throw tableFailures.empty()
  if (head.cells.length > MOST_COLUMNS) throw tableFailures.tooManyColumns()
  if (body.length > MOST_ROWS) throw tableFailures.tooManyRows()
  // A row above a table, cells without a name beside it: what has no name is not read.
  const names = Array.from(head.cells, (cell) => cell ?? '')
  const problems = duplicateColumns(names)
  if (problems.length > 0) throw new ImportFailure(problems)
  const table = body.map((row) => asRow(row, names))
  return {
    format: 'xlsx',
    columns: names.filter((name) => name !== ''),
    rows: table.flatMap((one) => ('row' in one ? [one.row] : [])),
    problems: table.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  }
}

const asRow = (
  { line, cells, fault }: SheetRow,
  names: readonly string[],
): { row: TableRow } | { problem: Problem } => {
  if (fault) {
    const column = names[fault.column] || null
    return { problem: { code: fault.code, line, column, message: fault.message } }
  }
  const named = names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? ''] as const]))
  return { row: { line, cells: Object.fromEntries(named) } }
}
