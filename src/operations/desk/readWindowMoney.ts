import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { sumGrants, takenOf } from '../../collections/SubsidyWindows/sumGrants'
import { queryRows, tableOf } from '../../db/session'
import { hasFeeds } from '../../publishing/settingsOf'

/** What there is to give in a subsidy window, and what was taken of it. Euro cents. */
export interface WindowMoney {
  /** Null: there is no ceiling, or none is filled in yet. */
  ceilingCents: number | null
  /** Granted and reserved, exceptions to the ceiling aside. */
  takenCents: number
}

/**
 * The money of subsidy windows, by what is public of it: the figures that readers of feeds have. Of what is not public
 * nothing was granted. Asks for no access: give it windows that the reader may see.
 */
export const readWindowMoney = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, WindowMoney>> => {
  if (ids.length === 0) return new Map()
  if (!hasFeeds(req.payload)) return countWindowMoney(req, ids)
  const rows = await queryRows<{ id: number; ceiling: string | null; taken: string | null }>(
    req,
    sql`select d.id, case when d.has_no_ceiling then null else d.ceiling_cents end as ceiling,
          coalesce((i.item -> 'subsidyWindow' ->> 'ceilingCents')::numeric
            - (i.item -> 'subsidyWindow' ->> 'remainingCents')::numeric,
            (i.item -> 'subsidyWindow' ->> 'grantedCents')::numeric, 0) as taken
        from ${sql.identifier(tableOf(req.payload, 'subsidy-windows'))} d
        left join feed_items i on i.collection = 'subsidy-windows' and i.document_id = d.id::text
        where d.id in (${list(ids)})`,
  )
  return new Map(
    rows.map(({ id, ceiling, taken }) => [
      Number(id),
      { ceilingCents: ceiling === null ? null : Number(ceiling), takenCents: Number(taken ?? 0) },
    ]),
  )
}

/** A site without feeds has nothing that is public to read it from: what was granted is added up, window by window. */
const countWindowMoney = async (
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, WindowMoney>> => {
  const rows = await queryRows<{ id: number; ceiling: string | null }>(
    req,
    sql`select d.id, case when d.has_no_ceiling then null else d.ceiling_cents end as ceiling
        from ${sql.identifier(tableOf(req.payload, 'subsidy-windows'))} d where d.id in (${list(ids)})`,
  )
  const found = new Map<number, WindowMoney>()
  for (const { id, ceiling } of rows) {
    found.set(Number(id), {
      ceilingCents: ceiling === null ? null : Number(ceiling),
      takenCents: takenOf(await sumGrants(req, Number(id))),
    })
  }
  return found
}

const list = (ids: readonly number[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
