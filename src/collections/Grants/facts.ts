import { sql } from '@payloadcms/db-postgres/drizzle'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import { toMainRow } from '../../publishing/loadRelated'
import type { FactsArgs } from '../../publishing/settingsOf'
import { remainingOf, sumGrants } from '../SubsidyWindows/facts'

/**
 * The facts that the guards of a grant ask for. Locks the window until the transaction ends: of two grants at the same
 * time the second one sees the first, so that together they never pass the ceiling.
 */
export const loadGrantFacts = async ({ req, row, document }: FactsArgs): Promise<Record<string, unknown>> => {
  const window = idOf(document.window)
  if (window === null) return {}
  const table = sql.identifier(tableOf(req.payload, 'subsidy-windows'))
  const [locked] = await queryRows(req, sql`select * from ${table} where id = ${window} for update`)
  if (!locked) return {}
  const found = toMainRow(locked)
  const sums = await sumGrants(req, window, row.id || null)
  return {
    windowState: found.state,
    windowAllocation: found.allocation,
    remainingCents: remainingOf({ ...found, ceilingCents: numberOf(found.ceilingCents) }, sums),
  }
}

/** Amounts are numeric in the database, which the driver gives as text. */
const numberOf = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value)
