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
import { NOTHING, sumGrants, takenOf } from '../SubsidyWindows/sumGrants'
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
  const self = row.id || null
  const sums = await sumGrants(req, window, self)
  const subs = subCeilingsOf(found)
  const sub = subs.find(({ key }) => key === document.subCeiling)
  const ceiling = ceilingAt(found, document.receivedAt)
  const counted = idOf(row.window) === window && !isAbove(row) ? centsThatCount(row, String(row.state)) : 0
  return {
    windowState: effectiveWindowState(found),
    windowAllocation: found.allocation,
    isReferenceTaken: await isReferenceTaken(req, window, document.reference, self),
    remainingCents: ceiling === null ? null : ceiling - takenOf(sums),
    countedCents: counted,
    subCeilings: subs.map(({ key }) => key),
    subRemainingCents: sub ? sub.ceilingCents - takenOf(sums.parts.get(sub.key) ?? NOTHING) : null,
    subCountedCents: sub && row.subCeiling === sub.key ? counted : 0,
  }
}

/** Whether another grant of the window has this reference. The window is locked: nobody else takes it meanwhile. */
const isReferenceTaken = async (
  req: PayloadRequest,
  window: number,
  reference: unknown,
  self: number | null,
): Promise<boolean> => {
  if (!isFilledIn(reference)) return false
  const [found] = await queryRows(
    req,
    sql`select 1 from ${sql.identifier(tableOf(req.payload, 'grants'))}
        where window_id = ${window} and reference = ${String(reference)} and id is distinct from ${self}::int limit 1`,
  )
  return found !== undefined
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
