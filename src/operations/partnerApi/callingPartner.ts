import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor'
import { partnerOf } from '../../access/partnerOf'
import { queryRows, tableOf } from '../../db/session'
import { languageOf } from '../../errors/languageOf'
import { OperationRefused } from '../../errors/OperationRefused'

/** The partner that calls its own part of the API. */
export interface CallingPartner {
  id: number
  slug: string
  /** Its name, under which readers see what it contributes. */
  title: string
}

/**
 * The partner behind a request, when the address is that of its own part of the API. What is under another slug is told in
 * the same words whether or not it is there.
 *
 * @throws OperationRefused (401) without a key or account, (403) for another partner and for who works for none.
 */
export const callingPartner = async (req: PayloadRequest, slug: string): Promise<CallingPartner> => {
  const actor = actorOf(req)
  if (actor.kind === 'anonymous') throw new OperationRefused('signIn', 401, withoutKey, languageOf(req))
  const id = partnerOf(actor)
  const [row] =
    id === null
      ? []
      : await queryRows<{ slug: string; title: string }>(
          req,
          sql`select slug, title from ${sql.identifier(tableOf(req.payload, 'partners'))} where id = ${id}`,
        )
  if (id === null || row?.slug !== slug)
    throw new OperationRefused('notAllowed', 403, notYours, languageOf(req))
  return { id, slug, title: row.title }
}

const withoutKey = {
  nl: "Stuur je API-sleutel mee: 'Authorization: Bearer noaber_…'. Een redacteur van je organisatie kan er een maken.",
  en: "Send your API key: 'Authorization: Bearer noaber_…'. An editor of your organisation can make one.",
}

const notYours = {
  nl: 'Dit adres is van een andere partner. Gebruik het adres van je eigen organisatie.',
  en: 'This address belongs to another partner. Use the address of your own organisation.',
}
