import { MOST_BYTES, MOST_COLUMNS } from './limits'
import { readCsvTable } from './readCsvTable'
import { readOpenStadTable } from './readOpenStadTable'
import type { Table } from './Table'
import { tableFailures } from './tableFailures'
import { readXlsxTable } from './xlsx/readXlsxTable'

/**
 * Reads a file that somebody chose: what it is stands in the file itself, not in its name.
 *
 * @throws ImportFailure when it cannot be read, or is larger than may be
 * @example (await readTable(bytes)).rows[0]?.cells // { titel: 'Buurtmoestuin', gemeente: 'Zwolle' }
 */
export const readTable = async (bytes: Buffer): Promise<Table> => {
  if (bytes.length > MOST_BYTES) throw tableFailures.tooLarge()
  if (bytes.length === 0) throw tableFailures.empty()
  const table = await readerOf(bytes)(bytes)
  if (table.columns.length > MOST_COLUMNS) throw tableFailures.tooManyColumns()
  if (table.rows.length + table.problems.length === 0) throw tableFailures.noRows()
  return table
}

const readerOf = (bytes: Buffer): ((bytes: Buffer) => Promise<Table>) => {
  const start = bytes.subarray(0, 4).toString('latin1')
  if (start === 'PK\x03\x04') return readXlsxTable
  // Compound File Binary: .xls, and .xlsx with a password.
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw tableFailures.oldExcel()
  const text = bytes.subarray(0, 64).toString('utf8').replace('\ufeff', '').trimStart()
  return /^[[{]/.test(text) ? readOpenStadTable : readCsvTable
}
