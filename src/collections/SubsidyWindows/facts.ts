import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import type { FactsArgs } from '../../publishing/settingsOf'

/** What was granted from a window. Euro cents. Exceptions to the ceiling (Awb 4:25, 3) are counted apart. */
export interface WindowSums {
  grantedCents: number
  exceptionCents: number
  grantCount: number
}

/**
 * Sums the grants of a window: what was settled counts for its final amount, what was revoked or reclaimed not at all.
 *
 * @param except - a grant that is left out, because it is being written.
 */
export const sumGrants = async (
  req: PayloadRequest,
  window: number,
  except: number | null = null,
): Promise<WindowSums> => {
  const [sums] = await queryRows<Record<keyof WindowSums, string>>(
    req,
    sql`with counted as (
          select case when state::text = 'settled' then settled_cents else granted_cents end as cents,
            exception_ground is not null as is_exception
          from ${sql.identifier(tableOf(req.payload, 'grants'))}
          where window_id = ${window} and state::text in ('granted', 'settled') and id is distinct from ${except}::int)
        select coalesce(sum(cents) filter (where not is_exception), 0) as "grantedCents",
          coalesce(sum(cents) filter (where is_exception), 0) as "exceptionCents",
          count(*) as "grantCount" from counted`,
  )
  return {
    grantedCents: Number(sums?.grantedCents ?? 0),
    exceptionCents: Number(sums?.exceptionCents ?? 0),
    grantCount: Number(sums?.grantCount ?? 0),
  }
}

/** What is left of a ceiling, or null when there is none. */
export const remainingOf = (window: Record<string, unknown>, { grantedCents }: WindowSums): number | null =>
  window.hasNoCeiling === true || typeof window.ceilingCents !== 'number'
    ? null
    : window.ceilingCents - grantedCents

/** The facts that the guards of a window ask for. */
export const loadWindowFacts = async ({
  req,
  row,
  document,
}: FactsArgs): Promise<Record<string, unknown>> => {
  const sums = await sumGrants(req, row.id)
  return {
    ...sums,
    remainingCents: remainingOf(document, sums),
    schemeHasLegalBasis: await hasLegalBasis(req, idOf(document.scheme)),
  }
}

const hasLegalBasis = async (req: PayloadRequest, scheme: number | null): Promise<boolean> => {
  if (scheme === null) return false
  const [found] = await queryRows(
    req,
    sql`select 1 from ${sql.identifier(tableOf(req.payload, 'subsidy-schemes'))}
        where id = ${scheme} and coalesce(legal_basis, '') <> ''`,
  )
  return found !== undefined
}
