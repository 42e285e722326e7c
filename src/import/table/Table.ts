import type { Problem } from '../problem'

/** One row of a file, by the names of its columns. */
export interface TableRow {
  /** Where it begins in the file, counted from 1: a line, a row of a sheet, or the number of a record. */
  line: number
  cells: Readonly<Record<string, string>>
}

/** A file with rows and columns, whatever kind of file it was: everything is text. */
export interface Table {
  format: TableFormat
  /** The names of the columns, in order. */
  columns: readonly string[]
  rows: readonly TableRow[]
  /** Rows that could not be read at all, each with its line. */
  problems: readonly Problem[]
}

export const TABLE_FORMATS = ['csv', 'xlsx', 'openstad'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]
