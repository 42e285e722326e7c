import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import type { ImportKind } from '../../import/fields/ImportField'
import type { PreparedRow } from '../../import/fields/PreparedRow'
import { contribute, withdrawContribution } from '../contribute'
import { findContributionId } from '../contributions/findContribution'
import { keyOfImport, type FileImport, type RowOutcome } from './FileImport'

/** Under whose name the history keeps what comes from a file: it acts for the partner. */
export const IMPORTER: Actor = { kind: 'system', name: 'Ingelezen bestand' }

/** What became of a row. */
export interface TakenRow {
  outcome: RowOutcome
  documentId: number | null
}

/**
 * Takes in one row, in the transaction of the request: the same door, rules and reviews as for whatever partners contribute.
 *
 * @throws what `contribute` throws
 */
export const takeRow = async (
  req: PayloadRequest,
  file: FileImport & { kind: Exclude<ImportKind, 'grants'> },
  row: PreparedRow & { sourceId: string },
): Promise<TakenRow> => {
  const { payload } = req
  const { action, sourceId } = row
  const origin = { name: file.source, key: keyOfImport(file), url: row.url }
  const name = { payload, req, actor: IMPORTER, partner: file.partner, sourceId, origin }
  if (action === 'skip') return { outcome: 'skipped', documentId: null }
  if (action === 'withdraw') {
    const found = await findContributionId(req, name)
    if (!found) return { outcome: 'skipped', documentId: null }
    const { id, outcome } = await withdrawContribution({ ...name, reason: DELETED[file.language] })
    return { outcome, documentId: id }
  }
  const contact = row.contact === undefined ? {} : { contact: await contactIn(req, file, row.contact) }
  const data = { ...row.data, ...contact }
  const { id, outcome } = await contribute({ ...name, collection: file.kind, data, mayPublish: true })
  return { outcome, documentId: id }
}

const DELETED = {
  nl: 'Bij de bron verwijderd of ingetrokken.',
  en: 'Deleted or withdrawn at the source.',
}

/** The partner's own contact with this address, or without one with this name; made when it is not there. */
const contactIn = async (
  req: PayloadRequest,
  { partner }: FileImport,
  contact: NonNullable<PreparedRow['contact']> | null,
): Promise<number | null> => {
  if (!contact) return null
  const { name, email } = contact
  const is = email === null ? sql`email is null and name = ${name}` : sql`lower(email) = ${email}`
  const [found] = await queryRows<{ id: number }>(
    req,
    sql`select id from ${sql.identifier(tableOf(req.payload, 'contacts'))}
        where partner_id = ${partner} and ${is} order by id limit 1`,
  )
  if (found) return Number(found.id)
  const made = await req.payload.create({
    collection: 'contacts',
    data: { name, email, partner } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Number(made.id)
}
