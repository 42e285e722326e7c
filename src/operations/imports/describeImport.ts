import type { Database } from '../../feeds/database'
import { OUTCOMES, type FileImport, type RowOutcome } from './FileImport'

/** How an import stands, for who looks at it. */
export interface ImportState extends Pick<
  FileImport,
  'id' | 'phase' | 'status' | 'isStalled' | 'isStopping' | 'gone' | 'goneAgreed' | 'note'
> {
  /** Rows of the file, and how many of those have an outcome. */
  total: number
  handled: number
  counts: Readonly<Record<RowOutcome, number>>
  /** Documents that were no longer in the file, and are withdrawn. */
  goneWithdrawn: number
}

/** Counts what became of the rows of an import. */
export const describeImport = async (database: Database, file: FileImport): Promise<ImportState> => {
  const { rows } = await database.query<{ outcome: RowOutcome | null; isRow: boolean; count: number }>(
    `select outcome, line is not null as "isRow", count(*)::int as count
     from file_import_rows where import_id = $1 group by 1, 2`,
    [file.id],
  )
  const sum = (is: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(is).reduce((total, { count }) => total + count, 0)
  const { id, phase, status, isStalled, isStopping, gone, goneAgreed, note } = file
  return {
    ...{ id, phase, status, isStalled, isStopping, gone, goneAgreed, note },
    total: sum(({ isRow }) => isRow),
    handled: sum(({ isRow, outcome }) => isRow && outcome !== null),
    counts: Object.fromEntries(
      OUTCOMES.map((name) => [name, sum(({ isRow, outcome }) => isRow && outcome === name)]),
    ) as Record<RowOutcome, number>,
    goneWithdrawn: sum(({ isRow, outcome }) => !isRow && outcome === 'withdrawn'),
  }
}
