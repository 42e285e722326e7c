import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction, queryRows } from '../../db/session'
import type { Database } from '../../feeds/database'
import { asRowRefused } from '../../import/write/asRowRefused'
import { withdrawContribution } from '../contribute'
import { keyOfImport, type FileImport } from './FileImport'
import { findGone, type GoneDocument } from './findGone'
import { IMPORTER } from './takeRow'

interface Args {
  payload: Payload
  database: Database
  req: PayloadRequest
  file: FileImport
  halt: () => Promise<'stopped' | 'waiting' | null>
}

/**
 * Withdraws what is no longer in a file, when somebody agreed to that, and to no more than that many. Each has a line in the
 * report.
 */
export const withdrawGone = async (args: Args): Promise<'stopped' | 'waiting' | null> => {
  const { database, req, file, halt } = args
  if (file.goneAgreed === null) return null
  const gone = await findGone(req, file)
  const { rows } = await database.query<{ done: number }>(
    `select count(*)::int as done from file_import_rows where import_id = $1 and line is null`,
    [file.id],
  )
  const note = gone === null ? 'goneUnsure' : null
  const hasGrown = (gone?.length ?? 0) + (rows[0]?.done ?? 0) > file.goneAgreed
  if (gone === null || hasGrown) {
    await database.query(`update file_imports set note = $2 where id = $1`, [file.id, note ?? 'goneGrew'])
    return null
  }
  for (const document of gone) {
    const halted = await halt()
    if (halted) return halted
    await withdrawOne(args, document)
  }
  return null
}

const withdrawOne = async (
  { payload, req: base, file }: Args,
  { id, sourceId, title }: GoneDocument,
): Promise<void> => {
  const note = (req: PayloadRequest, outcome: 'withdrawn' | 'faulty', message: string | null) =>
    queryRows(
      req,
      sql`insert into file_import_rows (import_id, source_id, title, outcome, message, document_id)
          values (${file.id}, ${sourceId}, ${title}, ${outcome}, ${message}, ${id})`,
    )
  const req = { ...base, context: {} }
  try {
    await inTransaction(req, async () => {
      await withdrawContribution({
        payload,
        req,
        actor: IMPORTER,
        partner: file.partner,
        sourceId,
        origin: { name: file.source, key: keyOfImport(file) },
        reason: NOT_THERE[file.language],
      })
      await note(req, 'withdrawn', null)
    })
  } catch (error) {
    const refused = asRowRefused(error)
    if (!refused) throw error
    const message = refused.findings.map((finding) => finding.message[file.language]).join('\n')
    await note({ ...base, context: {} }, 'faulty', message)
  }
}

const NOT_THERE = {
  nl: 'Staat niet meer in het bestand van de bron.',
  en: 'Is no longer in the file of the source.',
}
