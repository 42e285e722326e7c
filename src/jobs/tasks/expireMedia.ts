import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { reproject } from './reproject'

/** Takes pictures of people out of every item once the permission has run out. */
export const expireMedia = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const table = sql.identifier(tableOf(payload, 'media'))
  const expired = await queryRows<{ id: number }>(
    req,
    sql`select id from ${table} where (people_until at time zone 'Europe/Amsterdam')::date < (now() at time zone 'Europe/Amsterdam')::date
        and exists (select 1 from feed_media where name = ${table}.filename)`,
  )
  for (const { id } of expired) await reproject(payload, { reference: `media:${id}` })
}
