import type { Payload, PayloadRequest } from 'payload'
import { poolOf } from '../../db/poolOf'
import type { Database } from '../../feeds/database'
import { describeProblems } from '../../import/fields/importFieldOf'
import { cellProblems } from '../../import/fields/problems'
import { asRowRefused } from '../../import/write/asRowRefused'
import { requestIn } from '../../import/write/requestIn'
import { claimImport, readImport, type FileImport } from './FileImport'
import { findGone } from './findGone'
import { rowTaker, type RowResult, type RowTaker } from './rowTaker'
import { settleRow } from './settleRow'
import { withdrawGone } from './withdrawGone'

/** What is needed for every row. */
interface Work {
  payload: Payload
  database: Database
  file: FileImport
  taker: RowTaker
  /** Whether to go no further: null goes on. */
  halt: () => Promise<'stopped' | 'waiting' | null>
}

/**
 * Works through the rows of a file that have no outcome yet: tries them, or takes them in, each in a transaction of its own
 * that also says what became of the row. So it can be stopped, or break off, at any moment and go on later.
 *
 * @param stopping - the worker stops: the row under way is finished, and the rest waits for another time
 * @returns whether it is to be taken up again
 * @throws when the database is gone, or somebody else works on it: to be tried again
 */
export const workImport = async (
  payload: Payload,
  id: number,
  stopping?: AbortSignal,
): Promise<{ isUnfinished: boolean }> => {
  const database = poolOf(payload)
  const file = await claimImport(database, id)
  if (!file) {
    if ((await readImport(database, id))?.status === 'busy') throw new Error(`Import ${id} is worked on.`)
    return { isUnfinished: false }
  }
  try {
    await beginAnew(database, file)
    const halt = haltOf(database, id, stopping)
    const work = { payload, database, file, halt, taker: await rowTaker(payload, file) }
    const halted = (await workRows(work)) ?? (await finish(work))
    await database.query(
      `update file_imports set status = $2, finished_at = case when $2 = 'done' then now() end where id = $1`,
      [id, halted ?? 'done'],
    )
    return { isUnfinished: halted === 'waiting' }
  } catch (error) {
    const isLost = asRowRefused(error) === undefined
    await database
      .query(`update file_imports set status = $2 where id = $1`, [id, isLost ? 'waiting' : 'failed'])
      .catch(() => null)
    // Without its database it is tried again by itself; anything else is for people to look at.
    if (isLost) throw error
    payload.logger.error({ err: error, import: id }, 'A file could not be brought in.')
    return { isUnfinished: false }
  }
}

/** Rows of grants are summed while they are tried: a trial that was broken off begins at the first row again. */
const beginAnew = async (database: Database, { id, kind, phase }: FileImport): Promise<void> => {
  if (kind !== 'grants' || phase !== 'trial') return
  await database.query(
    `update file_import_rows set outcome = null, message = null, source_id = null, title = null
     where import_id = $1 and not is_unreadable`,
    [id],
  )
}

const haltOf = (database: Database, id: number, stopping: AbortSignal | undefined) => async () => {
  const { rows } = await database.query<{ isStopping: boolean }>(
    `update file_imports set beat_at = now() where id = $1 returning is_stopping as "isStopping"`,
    [id],
  )
  if (rows[0]?.isStopping !== false) return 'stopped'
  return stopping?.aborted ? 'waiting' : null
}

interface StoredRow {
  id: number
  cells: Record<string, string>
}

const workRows = async (work: Work): Promise<'stopped' | 'waiting' | null> => {
  const { database, file, halt } = work
  for (;;) {
    const { rows } = await database.query<StoredRow>(
      `select id, cells from file_import_rows where import_id = $1 and outcome is null and cells is not null
       order by line, id limit 50`,
      [file.id],
    )
    if (rows.length === 0) return null
    for (const row of rows) {
      const halted = await halt()
      if (halted) return halted
      await workRow(work, row)
    }
  }
}

const workRow = async ({ payload, database, file, taker }: Work, { id, cells }: StoredRow) => {
  const settled = (req: PayloadRequest | null, result: RowResult) =>
    settleRow({ payload, req }, id, {
      sourceId: result.row.sourceId,
      title: result.row.title || null,
      outcome: result.outcome,
      message: describeProblems(result.problems, file.kind, file.language) || null,
      documentId: file.phase === 'run' ? result.documentId : null,
    })
  const row = taker.prepare(cells)
  if (await isTwice(database, file, row.sourceId)) {
    const problems = [{ field: 'id', message: cellProblems.sameId }]
    return settled(null, { row, outcome: 'faulty', documentId: null, problems })
  }
  const result = file.phase === 'run' ? await taker.take(cells, settled) : await taker.try(cells)
  if (file.phase === 'trial' || result.outcome === 'faulty') await settled(null, result)
}

const isTwice = async (database: Database, file: FileImport, sourceId: string | null): Promise<boolean> => {
  if (sourceId === null) return false
  const { rowCount } = await database.query(
    `select 1 from file_import_rows where import_id = $1 and source_id = $2 and outcome is not null limit 1`,
    [file.id, sourceId],
  )
  return (rowCount ?? 0) > 0
}

/** After the last row: counts what is gone, or withdraws it; and forgets the cells of what was taken in. */
const finish = async ({ payload, database, file, halt }: Work): Promise<'stopped' | 'waiting' | null> => {
  const req = await requestIn(payload, file.language)
  if (file.phase === 'trial') {
    const gone = await findGone(req, file)
    await database.query(`update file_imports set gone = $2, note = $3 where id = $1`, [
      file.id,
      gone?.length ?? 0,
      gone === null ? 'goneUnsure' : null,
    ])
    return null
  }
  const halted = await withdrawGone({ payload, database, req, file, halt })
  if (halted) return halted
  await database.query(`update file_import_rows set cells = null where import_id = $1`, [file.id])
  return null
}
