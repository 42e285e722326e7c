import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows } from '../../db/session'

/**
 * What the links of tablets at an event are signed with; another one ends them.
 *
 * @param urn - of the event
 * @returns '' while no link was ever replaced
 */
export const tabletMark = async (req: PayloadRequest, urn: string): Promise<string> => {
  const [found] = await queryRows<{ mark: string }>(
    req,
    sql`select mark from tablet_links where urn = ${urn}`,
  )
  return found?.mark ?? ''
}
