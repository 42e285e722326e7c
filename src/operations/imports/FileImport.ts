import type { Database } from '../../feeds/database'
import type { FileMapping } from '../../import/fields/FileMapping'
import type { ImportKind } from '../../import/fields/ImportField'
import type { TableFormat } from '../../import/table/Table'
import type { Label } from '../../workflow'

/** Stands for the partner of files that are of the desk itself, such as grants: no partner has it, or sees them. */
export const NO_PARTNER = 0

/** A file that somebody brought in by the panel. */
export interface FileImport {
  id: number
  /** `NO_PARTNER` for grants. */
  partner: number
  kind: ImportKind
  /** Where it comes from, as readers see it; documents are found back by it. */
  source: string
  fileName: string
  format: TableFormat
  columns: readonly string[]
  mapping: FileMapping
  language: keyof Label
  /** What was asked for last: nothing yet, a trial that keeps nothing, or the real thing. */
  phase: 'new' | 'trial' | 'run'
  status: 'ready' | 'waiting' | 'busy' | 'stopped' | 'done' | 'failed'
  isStopping: boolean
  /** Whether nobody has worked on it for a minute although somebody should. */
  isStalled: boolean
  /** What was brought in earlier and is no longer in it, as the trial counted; null before that. */
  gone: number | null
  /** How many of those somebody agreed to withdraw; null: none. */
  goneAgreed: number | null
  /** Why what is gone was not withdrawn. */
  note: 'goneGrew' | 'goneUnsure' | null
  createdAt: Date
  finishedAt: Date | null
}

/** What became of a row. */
export const OUTCOMES = ['created', 'updated', 'unchanged', 'withdrawn', 'skipped', 'faulty'] as const
export type RowOutcome = (typeof OUTCOMES)[number]

/** Seconds without a sign of life after which somebody else may take over. */
export const STALLED_SECONDS = 60

const COLUMNS = `id, partner, kind, source, file_name as "fileName", format, columns, mapping, language, phase, status,
  is_stopping as "isStopping", status = 'busy' and beat_at < now() - interval '${STALLED_SECONDS} seconds' as "isStalled",
  gone, gone_agreed as "goneAgreed", note, created_at as "createdAt", finished_at as "finishedAt"`

/** Reads an import, whoever asks. */
export const readImport = async (database: Database, id: number): Promise<FileImport | null> => {
  const { rows } = await database.query<FileImport>(`select ${COLUMNS} from file_imports where id = $1`, [id])
  return rows[0] ?? null
}

/** The last imports, of one partner or of all. */
export const readImports = async (
  database: Database,
  { partner, limit }: { partner?: number; limit: number },
): Promise<FileImport[]> => {
  const { rows } = await database.query<FileImport>(
    `select ${COLUMNS} from file_imports where $1::int is null or partner = $1 order by id desc limit $2`,
    [partner ?? null, limit],
  )
  return rows
}

/**
 * Takes up an import that waits, or one whose worker went away.
 *
 * @returns null when there is nothing to do: it is stopped, or somebody else is at it
 */
export const claimImport = async (database: Database, id: number): Promise<FileImport | null> => {
  const { rowCount } = await database.query(
    `update file_imports set status = 'busy', beat_at = now()
     where id = $1 and (status = 'waiting'
       or (status = 'busy' and beat_at < now() - interval '${STALLED_SECONDS} seconds'))`,
    [id],
  )
  return rowCount === 1 ? readImport(database, id) : null
}

/** What is fixed of the name under which documents are found back. */
export const keyOfImport = ({ source }: Pick<FileImport, 'source'>): string =>
  `file:${source.normalize('NFC').trim().toLowerCase()}`
