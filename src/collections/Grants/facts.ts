import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import { toMainRow } from '../../publishing/loadRelated'
import type { FactsArgs } from '../../publishing/settingsOf'
import type { MainRow } from '../../publishing/types'
import { remainingOf, sumGrants } from '../SubsidyWindows/facts'

/**
 * The facts that the guards of a grant ask for. Locks the window until the transaction ends: of two grants at the same
 * time the second one sees the first, so that together they never pass the ceiling. A grant that moves locks the window
 * that it leaves too, in the order of their ids: see docs/decisions/0029-order-of-locks.md.
 */
export const loadGrantFacts = async ({ req, row, document }: FactsArgs): Promise<Record<string, unknown>> => {
  const window = idOf(document.window)
  const locked = await lockWindows(req, [window, idOf(row.window)])
  const found = locked.find(({ id }) => id === window)
  if (window === null || !found) return {}
  const sums = await sumGrants(req, window, row.id || null)
  return {
    windowState: found.state,
    windowAllocation: found.allocation,
    remainingCents: remainingOf({ ...found, ceilingCents: numberOf(found.ceilingCents) }, sums),
  }
}

const lockWindows = async (req: PayloadRequest, ids: readonly (number | null)[]): Promise<MainRow[]> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return []
  const table = sql.identifier(tableOf(req.payload, 'subsidy-windows'))
  const wanted = sql.join(
    known.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await queryRows(
    req,
    sql`select * from ${table} where id in (${wanted}) order by id for update`,
  )
  return rows.map(toMainRow)
}

/** Amounts are numeric in the database, which the driver gives as text. */
const numberOf = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value)
