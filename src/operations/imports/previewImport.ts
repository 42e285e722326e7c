import type { PayloadRequest } from 'payload'
import { poolOf } from '../../db/poolOf'
import { readMapping } from '../../import/fields/FileMapping'
import { cellProblems } from '../../import/fields/problems'
import type { RowOutcome } from './FileImport'
import { languageOf } from '../../errors/languageOf'
import { requireImport } from './importScope'
import { rowTaker } from './rowTaker'

/** Rows that a preview shows. */
export const PREVIEW_ROWS = 20

/** A row as it would become, for people. */
export interface PreviewRow {
  line: number
  outcome: RowOutcome
  /** What each field becomes. */
  shown: Readonly<Record<string, string>>
  problems: readonly { field: string | null; message: string }[]
}

/**
 * Shows what the first rows of a file would become by a mapping, with what is wrong: each is taken in and rolled back.
 *
 * @throws OperationRefused (404)
 */
export const previewImport = async (
  req: PayloadRequest,
  id: number,
  mapping: unknown,
): Promise<PreviewRow[]> => {
  const file = await requireImport(req, id)
  const language = languageOf(req)
  const { rows } = await poolOf(req.payload).query<{
    line: number
    cells: Record<string, string> | null
    message: string | null
  }>(
    `select line, cells, message from file_import_rows where import_id = $1 and line is not null
       and (cells is not null or is_unreadable) order by line, id limit ${PREVIEW_ROWS}`,
    [id],
  )
  const taker = await rowTaker(req.payload, {
    ...file,
    language,
    mapping: readMapping(mapping, file.kind, file.columns),
  })
  const preview: PreviewRow[] = []
  const seen = new Set<string | null>()
  for (const { line, cells, message } of rows) {
    if (!cells) {
      const problems = [{ field: null, message: message ?? '' }]
      preview.push({ line, outcome: 'faulty', shown: {}, problems })
      continue
    }
    const { sourceId, shown } = taker.prepare(cells)
    if (sourceId !== null && seen.has(sourceId)) {
      const problems = [{ field: 'id', message: cellProblems.sameId[language] }]
      preview.push({ line, outcome: 'faulty', shown, problems })
      continue
    }
    seen.add(sourceId)
    const { outcome, problems, row } = await taker.try(cells)
    preview.push({
      line,
      outcome,
      shown: row.shown,
      problems: problems.map((problem) => ({ field: problem.field, message: problem.message[language] })),
    })
  }
  return preview
}
