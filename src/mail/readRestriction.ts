import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { refusalGrounds } from '../collections/Ideas/handlingFields'
import { queryRows, tableOf } from '../db/session'
import type { MainRow } from '../publishing/types'
import type { DueMail } from './DueMail'
import { isRestriction, type Restriction } from './letters/restrictionWords'

/**
 * What whoever brought something hears with a step that keeps it from the public, beside the reason that the editor gave (DSA,
 * article 17, third paragraph).
 *
 * @param row - what was brought, as it is now
 * @returns null for any other step
 */
export const readRestriction = async (
  req: PayloadRequest,
  { details }: DueMail,
  row: MainRow,
): Promise<Restriction | null> => {
  const { byPeople, step = '', wasPublic } = details
  if (!isRestriction(step)) return null
  const ground = refusalGrounds().find(({ value }) => value === row.refusalGround)
  return {
    ground: step === 'refuse' && ground ? ground.label.nl : null,
    isByPeople: byPeople === 'yes',
    wasPublic: wasPublic === 'yes',
    wasReported: wasPublic === 'yes' && (await wasReported(req, String(row.urn))),
  }
}

/** Whether a report waits, or led to something this week: the desk handles it before or after the step. */
const wasReported = async (req: PayloadRequest, urn: string): Promise<boolean> => {
  const found = await queryRows(
    req,
    sql`select 1 from ${sql.identifier(tableOf(req.payload, 'reports'))}
        where urn = ${urn} and (state::text = 'new'
          or (outcome::text in ('changed', 'removed') and handled_at > now() - interval '7 days')) limit 1`,
  )
  return found.length > 0
}
