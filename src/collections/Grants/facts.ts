import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import { effectiveState } from '../../feeds/effectiveState'
import { readMainRow } from '../../publishing/readMainRow'
import type { FactsArgs } from '../../publishing/settingsOf'
import type { MainRow } from '../../publishing/types'
import { isFilledIn, readField } from '../../workflow/readField'
import { millisOf } from '../guards/instants'
import { ceilingAt, subCeilingsOf } from '../SubsidyWindows/ceilings'
import { sumGrants, takenOf } from '../SubsidyWindows/facts'
import { centsThatCount } from './centsThatCount'

/**
 * The facts that the guards of a grant ask for. Locks the window until the transaction ends: of two grants at the same
 * time the second one sees the first, so that together they never pass the ceiling. A grant that moves locks the window
 * that it leaves too, in the order of their ids: see docs/decisions/0029-order-of-locks.md.
 */
export const loadGrantFacts = async ({ req, row, document }: FactsArgs): Promise<Record<string, unknown>> => {
  const window = idOf(document.window)
  await lockWindows(req, [window, idOf(row.window)])
  const found = window === null ? null : await readMainRow(req.payload, 'subsidy-windows', window, req)
  if (window === null || !found) return {}
  const except = row.id || null
  const left = async (ceiling: number | null, subCeiling: string | null) =>
    ceiling === null ? null : ceiling - takenOf(await sumGrants(req, window, { except, subCeiling }))
  const subs = subCeilingsOf(found)
  const sub = subs.find(({ title }) => title === document.subCeiling)
  const counted = idOf(row.window) === window && !isAbove(row) ? centsThatCount(row, String(row.state)) : 0
  return {
    windowState: effectiveWindowState(found),
    windowAllocation: found.allocation,
    remainingCents: await left(ceilingAt(found, document.receivedAt), null),
    countedCents: counted,
    subCeilings: subs.map(({ title }) => title),
    subRemainingCents: sub ? await left(sub.ceilingCents, sub.title) : null,
    subCountedCents: sub && row.subCeiling === sub.title ? counted : 0,
  }
}

/** The state by the clock: a timer that is late does not keep a grant out. */
const effectiveWindowState = (window: MainRow): string =>
  effectiveState(
    {
      type: 'subsidy-windows',
      state: String(window.state),
      startsAt: null,
      endsAt: null,
      opensAt: millisOf(window, 'opensAt'),
      closesAt: millisOf(window, 'closesAt'),
    },
    Date.now(),
  )

const isAbove = (grant: Record<string, unknown>): boolean => isFilledIn(readField(grant, 'exception.ground'))

const lockWindows = async (req: PayloadRequest, ids: readonly (number | null)[]): Promise<void> => {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return
  const table = sql.identifier(tableOf(req.payload, 'subsidy-windows'))
  const wanted = sql.join(
    known.map((id) => sql`${id}`),
    sql`, `,
  )
  await queryRows(req, sql`select id from ${table} where id in (${wanted}) order by id for update`)
}
