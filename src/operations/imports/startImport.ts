import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { readMapping } from '../../import/fields/FileMapping'
import { queueJob } from '../../jobs/queueJob'
import { STALLED_SECONDS, type FileImport } from './FileImport'
import { requireImport } from './importScope'
import type { RememberedMapping } from './RememberedMapping'

/**
 * Tries all rows of a file by a mapping, and keeps nothing. The mapping is remembered for the next file of the partner.
 *
 * @throws OperationRefused (404), (409) when it is being worked on, or was brought in already
 */
export const tryImport = async (req: PayloadRequest, id: number, given: unknown): Promise<void> => {
  const file = await requireImport(req, id)
  const chosen = readMapping(given, file.kind, file.columns)
  const mapping = JSON.stringify(chosen)
  const remembered: RememberedMapping = { ...chosen, seen: file.columns }
  await inTransaction(req, async () => {
    await change(
      req,
      id,
      sql`phase = 'trial', status = 'waiting', mapping = ${mapping}::jsonb, language = ${languageOf(req)},
          gone = null, gone_agreed = null, note = null, is_stopping = false, finished_at = null`,
      sql`phase <> 'run' and status in ('ready', 'stopped', 'done', 'failed')`,
    )
    await clearOutcomes(req, id)
    await queryRows(
      req,
      sql`insert into file_import_mappings (partner, kind, source, mapping)
          values (${file.partner}, ${file.kind}, ${file.source}, ${JSON.stringify(remembered)}::jsonb)
          on conflict (partner, kind) do update set source = excluded.source, mapping = excluded.mapping`,
    )
    await queue(req, id)
  })
}

/**
 * Brings in a file that was tried, by the mapping with which it was.
 *
 * @param goneAgreed - how many documents that are no longer in the file may be withdrawn; null: they stay
 * @throws OperationRefused (404), (409) when it was not tried, or is being worked on
 */
export const runImport = async (
  req: PayloadRequest,
  id: number,
  goneAgreed: number | null,
): Promise<void> => {
  await requireImport(req, id)
  await inTransaction(req, async () => {
    await change(
      req,
      id,
      sql`phase = 'run', status = 'waiting', gone_agreed = ${goneAgreed}, note = null, is_stopping = false,
          finished_at = null`,
      sql`phase = 'trial' and status = 'done'`,
    )
    await clearOutcomes(req, id)
    await queue(req, id)
  })
}

/** Stops after the row that is being worked on. What was taken in stays. */
export const stopImport = async (req: PayloadRequest, id: number): Promise<void> => {
  await requireImport(req, id)
  await change(
    req,
    id,
    sql`is_stopping = true, status = case when status = 'waiting' then 'stopped' else status end`,
    sql`status in ('waiting', 'busy')`,
  )
}

/** Goes on where it was stopped, or where a worker went away. */
export const resumeImport = async (req: PayloadRequest, id: number): Promise<void> => {
  await requireImport(req, id)
  await inTransaction(req, async () => {
    await change(
      req,
      id,
      sql`status = 'waiting', is_stopping = false`,
      sql`status in ('stopped', 'failed')
          or (status = 'busy' and beat_at < now() - make_interval(secs => ${STALLED_SECONDS}))`,
    )
    await queue(req, id)
  })
}

const change = async (req: PayloadRequest, id: FileImport['id'], set: SQL, when: SQL): Promise<void> => {
  const changed = await queryRows(
    req,
    sql`update file_imports set ${set} where id = ${id} and (${when}) returning id`,
  )
  if (changed.length === 0) throw new OperationRefused('overtaken', 409, overtaken, languageOf(req))
}

const clearOutcomes = (req: PayloadRequest, id: number) =>
  queryRows(
    req,
    sql`update file_import_rows set outcome = null, message = null, source_id = null, title = null, document_id = null
        where import_id = ${id} and not is_unreadable`,
  )

/** One file at a time, so that mail and timers keep their turn. */
const queue = (req: PayloadRequest, id: number) =>
  queueJob(req, 'importFile', { id }, { key: `importFile:${id}`, queue: 'importFile' })

const overtaken = {
  nl: 'Dit kan nu niet: er wordt al aan gewerkt, of het is al ingelezen. Ververs de pagina.',
  en: 'This cannot be done now: it is being worked on, or was brought in already. Reload the page.',
}
