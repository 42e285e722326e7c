import type { CsvFile, CsvRow } from '../csv/openCsv'
import type { CompiledMap, MappedRow } from '../map/applyMap'
import type { Problem } from '../problem'
import { type Outcome, RowRefused, type RowWriter } from './RowWriter'

/** What became of a file. `problems` are in the order of the file. */
export interface ImportResult {
  counts: Record<Outcome | 'refused', number>
  problems: readonly Problem[]
  /** Every row up to this line was handled, when the import was stopped before the end. */
  stoppedAt?: number
  /** Why it could not go on: the database went away. */
  failure?: unknown
}

export interface ImportRun {
  file: CsvFile
  map: CompiledMap
  writer: RowWriter
  /** Aborted: no new row is begun; those under way are finished. */
  signal?: AbortSignal
  onProgress?: (progress: Progress) => void
}

export interface Progress {
  /** Part of the file that has been read, 0 to 1. */
  share: number
  rows: number
  refused: number
}

/**
 * Imports the rows of a file, a few at a time. A row that is refused stops no other. Rows are begun in the order
 * of the file, and every row that was begun is finished, so that 'stopped at line 800' leaves no gap before it.
 */
export const importRows = async ({
  file,
  map,
  writer,
  signal,
  onProgress,
}: ImportRun): Promise<ImportResult> => {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  const problems: Problem[] = []
  const lines = new Map<string, number>()
  const underWay = new Set<Promise<void>>()
  let rows = 0
  let stoppedAt: number | undefined
  let lastLine = 1
  let failed: { cause: unknown; line: number } | undefined

  const refuse = (found: readonly Problem[]) => {
    counts.refused += 1
    problems.push(...found)
  }
  const write = async (row: MappedRow): Promise<void> => {
    try {
      counts[await writer.write(row)] += 1
    } catch (error) {
      if (error instanceof RowRefused) refuse(asProblems(error, row, map))
      else failed = { cause: failed?.cause ?? error, line: Math.min(row.line, failed?.line ?? row.line) }
    }
  }
  const begin = (row: CsvRow) => {
    const mapped = map.apply(row)
    if ('problems' in mapped) return refuse(mapped.problems)
    const { originId } = mapped.row
    const earlier = lines.get(originId)
    if (earlier !== undefined) return refuse([sameId(row.line, originId, earlier)])
    lines.set(originId, row.line)
    const task: Promise<void> = write(mapped.row).finally(() => underWay.delete(task))
    underWay.add(task)
  }

  for await (const read of file.rows()) {
    if (signal?.aborted || failed) {
      stoppedAt = lastLine
      break
    }
    rows += 1
    lastLine = 'row' in read ? read.row.line : (read.problem.line ?? lastLine)
    if ('row' in read) begin(read.row)
    else refuse([read.problem])
    while (underWay.size >= writer.atOnce) await Promise.race(underWay)
    onProgress?.({ share: read.endsAt / file.bytes, rows, refused: counts.refused })
  }
  await Promise.all(underWay)
  problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  return {
    counts,
    problems,
    ...(stoppedAt !== undefined && { stoppedAt }),
    ...(failed && { failure: failed.cause, stoppedAt: failed.line - 1 }),
  }
}

const asProblems = ({ findings }: RowRefused, row: MappedRow, map: CompiledMap): Problem[] =>
  findings.map(({ field, code, message }) => ({
    code,
    line: row.line,
    column: field === undefined ? null : (map.columnOf(field) ?? field),
    originId: row.originId,
    message,
  }))

const sameId = (line: number, originId: string, earlier: number): Problem => ({
  code: 'originIdTwice',
  line,
  column: null,
  originId,
  message: {
    nl: `Het kenmerk '${originId}' staat ook op regel ${earlier}. Die regel is ingelezen, deze niet.`,
    en: `The id '${originId}' is on line ${earlier} too. That row was read, this one was not.`,
  },
})
