import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'
import { openFollowToken } from './followToken'

/**
 * Notes that an address is of whoever asked: from now on they get letters. Again does no harm.
 *
 * @throws OperationRefused (410) for a link that does not work (any more)
 */
export const confirmFollow = async (req: PayloadRequest, token: string): Promise<void> => {
  const id = openFollowToken(req.payload.secret, 'confirm', token)
  const table = sql.identifier(tableOf(req.payload, 'followers'))
  const found =
    id === null
      ? []
      : await queryRows(
          req,
          sql`update ${table} set confirmed_at = coalesce(confirmed_at, now()), updated_at = now()
              where id = ${id} returning id`,
        )
  if (found.length === 0) throw linkGone(req)
}

/** The answer for a link that this site did not make, or that works no more. */
export const linkGone = (req: PayloadRequest) =>
  new OperationRefused(
    'linkGone',
    410,
    {
      nl: 'Deze link werkt niet (meer). Kopieer de hele link uit de mail, of meld je opnieuw aan.',
      en: 'This link does not work (any more). Copy the whole link from the mail, or subscribe again.',
    },
    languageOf(req),
  )
