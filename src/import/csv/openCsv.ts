import { createReadStream } from 'node:fs'
import { ImportFailure } from '../ImportFailure'
import type { Problem } from '../problem'
import { inspectFile } from './inspectFile'
import { faultProblem, fieldCountProblem } from './rowProblems'
import { readCells } from './readCells'
import { tidyCell } from '../table/tidyCell'
import { detectSeparator, type Separator } from './separator'
import { DEFAULT_LIMITS, splitFile } from './splitFile'
import type { SplitLimits } from './RowSplitter'

/** One row of the file: `cells` by column name, trimmed, in NFC and with LF as line end. */
export interface CsvRow {
  line: number
  cells: Readonly<Record<string, string>>
}

/** A row or what is wrong with it. `endsAt` says how far it reaches in the file, in bytes: the measure of progress. */
export type ReadRow = ({ row: CsvRow } | { problem: Problem }) & { endsAt: number }

export interface CsvFile {
  path: string
  separator: Separator
  /** The names of the columns, in order. Columns without a name are '' and are not read. */
  header: readonly string[]
  /** Size in bytes. */
  bytes: number
  /** The rows after the header. Rows with nothing in them are passed over. */
  rows: () => AsyncGenerator<ReadRow>
}

/**
 * Opens a CSV file: checks its encoding, finds its separator, reads the names of its columns.
 *
 * @throws ImportFailure when the file is not there, is empty, is not UTF-8, or names a column twice.
 * @example
 * const file = await openCsv('projects.csv')
 * for await (const read of file.rows()) if ('row' in read) console.log(read.row.line, read.row.cells.title)
 */
export const openCsv = async (
  path: string,
  options: { separator?: Separator; limits?: SplitLimits } = {},
): Promise<CsvFile> => {
  const { bytes, start } = await inspectFile(path)
  const limits = options.limits ?? DEFAULT_LIMITS
  const separator = options.separator ?? detectSeparator(await firstLine(path, start))
  const header = await readHeader(path, separator, start, limits)
  return {
    path,
    separator,
    header,
    bytes,
    async *rows() {
      let isHeader = true
      for await (const raw of splitFile(path, separator, { offset: start, line: 1 }, limits)) {
        const { line, endsAt, fault } = raw
        if (fault) yield { problem: faultProblem(line, fault, header, limits), endsAt }
        else if (raw.bytes.length > 0) {
          const cells = readCells(raw.bytes, separator).map(tidyCell)
          if (cells.every((cell) => cell === '')) continue
          if (isHeader) isHeader = false
          else if (cells.length !== header.length) {
            yield { problem: fieldCountProblem(line, cells.length, header.length, separator), endsAt }
          } else yield { row: { line, cells: byName(header, cells) }, endsAt }
        }
      }
    },
  }
}

const byName = (header: readonly string[], cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))

const firstLine = async (path: string, start: number): Promise<string> => {
  for await (const piece of createReadStream(path, { start, end: start + 65_535 }) as AsyncIterable<Buffer>) {
    return (
      piece
        .toString('utf8')
        .trimStart()
        .split(/[\r\n]/, 1)[0] ?? ''
    )
  }
  return ''
}

const readHeader = async (
  path: string,
  separator: Separator,
  start: number,
  limits: SplitLimits,
): Promise<string[]> => {
  for await (const raw of splitFile(path, separator, { offset: start, line: 1 }, limits)) {
    if (raw.fault) throw new ImportFailure([faultProblem(raw.line, raw.fault, [], limits)])
    const names = readCells(raw.bytes, separator).map(tidyCell)
    if (names.every((name) => name === '')) continue
    const problems = duplicateColumns(names)
    if (problems.length > 0) throw new ImportFailure(problems)
    return names
  }
  throw ImportFailure.about(
    'noHeader',
    'Het bestand heeft geen regel met kolommen.',
    'The file has no row with columns.',
  )
}

/** What is wrong with columns of the same name: a problem for each of those names. Columns without a name are not read. */
export const duplicateColumns = (names: readonly string[]): Problem[] => {
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index)
  return [...new Set(twice)].map((name) => duplicate(name, names))
}

const duplicate = (name: string, names: readonly string[]): Problem => {
  const places = names.flatMap((other, index) => (other === name ? [index + 1] : []))
  return {
    code: 'duplicateColumn',
    line: 1,
    column: name,
    message: {
      nl: `De kolom '${name}' staat er vaker dan één keer in: als kolom ${places.join(' en ')}. Geef ze verschillende namen.`,
      en: `The column '${name}' is there more than once: as columns ${places.join(' and ')}. Give them different names.`,
    },
  }
}
