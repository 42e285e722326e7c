import type { Label } from '../workflow'

/**
 * Something that is wrong with the file, the map or one row: where it is, and what to do about it. A report is a
 * list of these.
 */
export interface Problem {
  /** Stable name, for tests and for people who search: `moneyUnclear`. */
  code: string
  /** Line in the CSV file where the row begins, counted from 1; null when it is about the whole file or the map. */
  line: number | null
  /** The column as the file calls it; null when it is about the whole row. */
  column: string | null
  /** What stands in the source about the row, so that it can be found again; null when that could not be read. */
  originId?: string | null
  /** The cell, when it helps to see it. */
  value?: string
  message: Label
}

/** What is wrong, before it is known where. */
export type Finding = Pick<Problem, 'code' | 'message'>
