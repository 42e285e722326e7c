import type { MappedRow } from '../map/applyMap'
import type { Finding } from '../problem'

export type Outcome = 'created' | 'updated' | 'unchanged'

/** Whoever keeps the rows. */
export interface RowWriter {
  /**
   * Writes one row, whole or not at all.
   *
   * @throws RowRefused when the rules of the collection do not take it; anything else stops the import.
   */
  write: (row: MappedRow) => Promise<Outcome>
  /** How many rows may be under way at once. */
  atOnce: number
}

/** What the rules of the collection have against a row, by field where they name one. */
export class RowRefused extends Error {
  readonly code = 'rowRefused'

  constructor(
    readonly findings: readonly (Finding & { field?: string })[],
    options?: ErrorOptions,
  ) {
    super(findings.map(({ message }) => message.en).join(' '), options)
    this.name = 'RowRefused'
  }
}
