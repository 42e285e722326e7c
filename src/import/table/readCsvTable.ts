import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCsv } from '../csv/openCsv'
import { SEPARATORS, type Separator } from '../csv/separator'
import type { Problem } from '../problem'
import { decodeText } from './decodeText'
import { MOST_ROWS } from './limits'
import type { Table, TableRow } from './Table'
import { tableFailures } from './tableFailures'

/** What Excel writes above the columns to say what stands between them. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

/**
 * Reads CSV in whatever common encoding and with whatever common separator. It is kept in a file of its own for as long as
 * it is read, as the import of the command line reads files.
 *
 * @throws ImportFailure when it has no columns or rows, too many, or a column twice
 */
export const readCsvTable = async (bytes: Buffer): Promise<Table> => {
  const whole = decodeText(bytes)
  const said = SEPARATOR_LINE.exec(whole)
  const text = said ? whole.slice(said[0].length) : whole
  if (text.trim() === '') throw tableFailures.empty()
  const folder = await mkdtemp(join(tmpdir(), 'noaber-csv-'))
  try {
    const path = join(folder, 'file.csv')
    await writeFile(path, text, { mode: 0o600 })
    return await readRows(path, separatorOf(said?.[1]), said ? 1 : 0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const separatorOf = (sign: string | undefined): { separator?: Separator } =>
  sign !== undefined && Object.hasOwn(SEPARATORS, sign) ? { separator: sign as Separator } : {}

const readRows = async (
  path: string,
  options: { separator?: Separator },
  linesAbove: number,
): Promise<Table> => {
  const file = await openCsv(path, options)
  const rows: TableRow[] = []
  const problems: Problem[] = []
  for await (const read of file.rows()) {
    if ('row' in read) rows.push({ ...read.row, line: read.row.line + linesAbove })
    else problems.push({ ...read.problem, line: (read.problem.line ?? 1) + linesAbove })
    if (rows.length + problems.length > MOST_ROWS) throw tableFailures.tooManyRows()
  }
  return { format: 'csv', columns: file.header.filter((name) => name !== ''), rows, problems }
}
