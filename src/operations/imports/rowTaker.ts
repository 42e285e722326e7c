import { sql } from '@payloadcms/db-postgres/drizzle'
import { initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor'
import { inTransaction, queryRows } from '../../db/session'
import { grantPreparer } from '../../import/fields/grantPreparer'
import { importFieldOf } from '../../import/fields/importFieldOf'
import type { PreparedRow, RowProblem } from '../../import/fields/PreparedRow'
import { rowPreparer } from '../../import/fields/rowPreparer'
import { asRowRefused } from '../../import/write/asRowRefused'
import { requestIn } from '../../import/write/requestIn'
import type { CeilingTally } from './checkCeiling'
import type { FileImport } from './FileImport'
import { readPlanner } from '../planner'
import { readVocabulary } from './readVocabulary'
import { takeGrantRow } from './takeGrantRow'
import { takeRow, type TakenRow } from './takeRow'

/** A row with what became of it, or would become. */
export interface RowResult extends TakenRow {
  row: PreparedRow
  problems: readonly RowProblem[]
}

/** Tries rows, or takes them in. */
export interface RowTaker {
  /** The row as the mapping reads it. */
  prepare: (cells: Readonly<Record<string, string>>) => PreparedRow
  /** Does everything that taking it in does, and rolls it back. */
  try: (cells: Readonly<Record<string, string>>) => Promise<RowResult>
  /**
   * Takes it in, in a transaction of its own.
   *
   * @param settle - writes in the same transaction what became of it
   */
  take: (
    cells: Readonly<Record<string, string>>,
    settle: (req: PayloadRequest, result: RowResult) => Promise<void>,
  ) => Promise<RowResult>
}

/** Who brought a file with grants, as an account now; who has none any more can do nothing. */
const bringerOf = async (req: PayloadRequest, { id }: FileImport): Promise<Actor> => {
  const [found] = await queryRows<{ bringer: number | null }>(
    req,
    sql`select created_by as bringer from file_imports where id = ${id}`,
  )
  return readPlanner(req.payload, `user:${String(found?.bringer)}`)
}

/** Prepares for the rows of a file. A row that the rules refuse is a result; only a database that is gone is thrown. */
export const rowTaker = async (payload: Payload, file: FileImport): Promise<RowTaker> => {
  const base = await requestIn(payload, file.language)
  const { kind, language, mapping } = file
  const vocabulary = await readVocabulary(base, kind)
  const prepare =
    kind === 'grants'
      ? grantPreparer({ mapping, language, vocabulary })
      : rowPreparer({ kind, mapping, language, vocabulary })
  const bringer: Actor = kind === 'grants' ? await bringerOf(base, file) : { kind: 'anonymous' }
  const take = async (
    req: PayloadRequest,
    row: PreparedRow & { sourceId: string },
    tally: CeilingTally | null,
  ): Promise<TakenRow> =>
    kind === 'grants'
      ? takeGrantRow(req, { file, actor: bringer, tally }, row)
      : takeRow(req, { ...file, kind }, row)
  /** Of rows that were tried: they are rolled back one by one, and yet share what there is. */
  const tally: CeilingTally = new Map()

  const attempt = async (
    cells: Readonly<Record<string, string>>,
    run: (req: PayloadRequest, row: PreparedRow & { sourceId: string }) => Promise<TakenRow>,
  ): Promise<RowResult> => {
    const row = prepare({ cells })
    const faulty = { row, outcome: 'faulty', documentId: null } as const
    // What is to be taken away, or is not ready, may be as incomplete as it likes.
    const problems = row.problems.filter(
      ({ field }) => row.action === 'offer' || row.sourceId === null || field === 'id',
    )
    if (problems.length > 0 || row.sourceId === null) return { ...faulty, problems }
    try {
      const taken = await run({ ...base, context: {} }, { ...row, sourceId: row.sourceId })
      return { row, ...taken, problems: [] }
    } catch (error) {
      const refused = asRowRefused(error)
      if (!refused) throw error
      payload.logger.debug({ err: error }, 'A row of a file was not taken in.')
      return {
        ...faulty,
        problems: refused.findings.map(({ field, message }) => ({
          field: field === undefined ? null : importFieldOf(field),
          message,
        })),
      }
    }
  }
  return {
    prepare: (cells) => prepare({ cells }),
    try: (cells) =>
      attempt(cells, async (req, row) => {
        await initTransaction(req)
        try {
          return await take(req, row, tally)
        } finally {
          await killTransaction(req)
        }
      }),
    take: (cells, settle) =>
      attempt(cells, (req, row) =>
        inTransaction(req, async () => {
          const taken = await take(req, row, null)
          await settle(req, { row, ...taken, problems: [] })
          return taken
        }),
      ),
  }
}
