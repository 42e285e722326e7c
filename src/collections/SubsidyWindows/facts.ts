import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import type { FactsArgs } from '../../publishing/settingsOf'
import { rowsOf } from '../readValue'
import { ceilingOf, highestCeiling, isLowered } from './ceilings'

/** What was given from a window. Euro cents. Exceptions to the ceiling (Awb 4:25, 3) are counted apart. */
export interface WindowSums {
  grantedCents: number
  /** Set apart for applications that came in first, and await a decision. */
  reservedCents: number
  exceptionCents: number
  grantCount: number
  reservationCount: number
}

/**
 * Sums the grants of a window: what was settled counts for its final amount, what is reserved for what was asked, what
 * was refused, revoked or reclaimed not at all.
 *
 * @param only.except - a grant that is left out, because it is being written.
 * @param only.subCeiling - the grants of this part of the ceiling only.
 */
export const sumGrants = async (
  req: PayloadRequest,
  window: number,
  { except = null, subCeiling = null }: { except?: number | null; subCeiling?: string | null } = {},
): Promise<WindowSums> => {
  const [sums] = await queryRows<Record<keyof WindowSums, string>>(
    req,
    sql`with counted as (
          select case state::text when 'settled' then settled_cents when 'reserved' then requested_cents
              else granted_cents end as cents,
            exception_ground is not null as is_exception, state::text = 'reserved' as is_reserved
          from ${sql.identifier(tableOf(req.payload, 'grants'))}
          where window_id = ${window} and state::text in ('reserved', 'granted', 'settled')
            and id is distinct from ${except}::int and (${subCeiling}::text is null or sub_ceiling = ${subCeiling}))
        select coalesce(sum(cents) filter (where not is_exception and not is_reserved), 0) as "grantedCents",
          coalesce(sum(cents) filter (where not is_exception and is_reserved), 0) as "reservedCents",
          coalesce(sum(cents) filter (where is_exception), 0) as "exceptionCents",
          count(*) filter (where not is_reserved) as "grantCount",
          count(*) filter (where is_reserved) as "reservationCount" from counted`,
  )
  return {
    grantedCents: Number(sums?.grantedCents ?? 0),
    reservedCents: Number(sums?.reservedCents ?? 0),
    exceptionCents: Number(sums?.exceptionCents ?? 0),
    grantCount: Number(sums?.grantCount ?? 0),
    reservationCount: Number(sums?.reservationCount ?? 0),
  }
}

/** What was taken of a ceiling: granted and reserved, exceptions aside. */
export const takenOf = ({ grantedCents, reservedCents }: WindowSums): number => grantedCents + reservedCents

/** What is left of a ceiling, or null when there is none. */
export const remainingOf = (window: Record<string, unknown>, sums: WindowSums): number | null => {
  const ceiling = ceilingOf(window)
  return ceiling === null ? null : ceiling - takenOf(sums)
}

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
    highestCeilingCents: highestCeiling(document),
    isUnannounced:
      row._status === 'published' &&
      isLowered(row, document) &&
      rowsOf(document.earlierCeilings).length === rowsOf(row.earlierCeilings).length,
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
