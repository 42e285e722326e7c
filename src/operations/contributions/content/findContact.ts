import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { cleanText } from '../../../collections/normaliseText'
import { queryRows, tableOf } from '../../../db/session'
import type { ContributionContent } from './ContributionContent'

/**
 * The number of a contact of the partner with this name and address; made when it is not there. Who is there stays as
 * they are, as editors may have added to them.
 */
export const findContact = async (
  req: PayloadRequest,
  partner: number,
  contact: ContributionContent['contact'],
): Promise<number | null> => {
  if (!contact) return null
  const name = cleanText(contact.name)
  const email = contact.email ? cleanText(contact.email).toLowerCase() : null
  const find = async (): Promise<number | undefined> => {
    const [found] = await queryRows<{ id: number }>(
      req,
      sql`select id from ${sql.identifier(tableOf(req.payload, 'contacts'))}
          where partner_id = ${partner} and name = ${name} and lower(email) is not distinct from ${email}::text
          order by id limit 1`,
    )
    return found && Number(found.id)
  }
  const known = await find()
  if (known !== undefined) return known
  // Who brings the same person in at the same moment waits here, and then finds them.
  const key = JSON.stringify(['contact', partner, name, email])
  await queryRows(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const meanwhile = await find()
  if (meanwhile !== undefined) return meanwhile
  const made = await req.payload.create({
    collection: 'contacts',
    data: { name, email, phone: contact.phone ?? null, partner } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Number(made.id)
}
