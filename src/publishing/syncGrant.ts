import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../access/actor'
import { queryRows, tableOf } from '../db/session'
import { hasFeeds, settingsOf } from './settingsOf'
import { readMainRow } from './readMainRow'

/**
 * Makes what the public register says of a grant what it should be, in the transaction of the request. The same again
 * writes nothing.
 *
 * @returns whether something was written
 */
export const syncGrant = async (req: PayloadRequest, id: number): Promise<boolean> => {
  const { register } = settingsOf(req.payload, 'grants')
  if (!register || !hasFeeds(req.payload)) return false
  const row = await readMainRow(req.payload, 'grants', id, req)
  const grant = row && register.toGrant(row)
  const window = await urnOf(req, 'subsidy-windows', idOf(row?.window))
  if (!row || !grant || window === null) return forget(req, String(row?.urn ?? ''))
  const initiative = register.namesInitiative(row)
    ? await urnOf(req, 'initiatives', idOf(row.initiative))
    : null
  const written = await queryRows(
    req,
    sql`insert into feed_grants (urn, window_urn, initiative_urn, decided_on, "grant", updated_at)
        values (${String(row.urn)}, ${window}, ${initiative}, ${grant.decisionDate ?? ''},
          ${JSON.stringify(grant)}::jsonb, date_trunc('milliseconds', clock_timestamp()))
        on conflict (urn) do update set window_urn = excluded.window_urn, initiative_urn = excluded.initiative_urn,
          decided_on = excluded.decided_on, "grant" = excluded."grant",
          updated_at = greatest(excluded.updated_at, feed_grants.updated_at + interval '1 millisecond')
        where (feed_grants.window_urn, feed_grants.initiative_urn, feed_grants.decided_on, feed_grants."grant")
          is distinct from (excluded.window_urn, excluded.initiative_urn, excluded.decided_on, excluded."grant")
        returning urn`,
  )
  return written.length > 0
}

/** Takes what has no document any more out of the register. */
export const forgetLostGrants = async (req: PayloadRequest): Promise<number> => {
  if (!settingsOf(req.payload, 'grants').register || !hasFeeds(req.payload)) return 0
  const table = sql.identifier(tableOf(req.payload, 'grants'))
  const gone = await queryRows(
    req,
    sql`delete from feed_grants where not exists (select 1 from ${table} g where g.urn = feed_grants.urn) returning urn`,
  )
  return gone.length
}

const forget = async (req: PayloadRequest, urn: string): Promise<boolean> => {
  const gone = await queryRows(req, sql`delete from feed_grants where urn = ${urn} returning urn`)
  return gone.length > 0
}

const urnOf = async (req: PayloadRequest, collection: string, id: number | null): Promise<string | null> => {
  if (id === null) return null
  const table = sql.identifier(tableOf(req.payload, collection))
  const [found] = await queryRows<{ urn: string | null }>(req, sql`select urn from ${table} where id = ${id}`)
  return found?.urn ?? null
}
