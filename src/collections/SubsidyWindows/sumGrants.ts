import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'

/** What was given from a window, or from one part of its ceiling. Euro cents. */
export interface Sums {
  /** Granted within the ceiling. */
  grantedCents: number
  /** Set apart for applications that came in first, and await a decision. */
  reservedCents: number
  /** Granted above the ceiling (Awb 4:25, third paragraph): counted apart. */
  exceptionCents: number
  /** How many grants there are, those above the ceiling included. */
  grantCount: number
  exceptionCount: number
  reservationCount: number
}

/** The sums of a window, and of each part of its ceiling by key. */
export interface WindowSums extends Sums {
  parts: ReadonlyMap<string, Sums>
}

/**
 * Sums the grants of a window: what was settled counts for its final amount, what is reserved for what was asked, what
 * was refused, revoked or reclaimed not at all.
 *
 * @param except - a grant that is left out, because it is being written.
 */
export const sumGrants = async (
  req: PayloadRequest,
  window: number,
  except: number | null = null,
): Promise<WindowSums> => {
  const rows = await queryRows<Record<keyof Sums, string> & { part: string | null }>(
    req,
    sql`with counted as (
          select sub_ceiling as part, exception_ground is not null as is_exception, state::text = 'reserved' as is_reserved,
            case state::text when 'settled' then settled_cents when 'reserved' then requested_cents
              else granted_cents end as cents
          from ${sql.identifier(tableOf(req.payload, 'grants'))}
          where window_id = ${window} and state::text in ('reserved', 'granted', 'settled')
            and id is distinct from ${except}::int)
        select part,
          coalesce(sum(cents) filter (where not is_exception and not is_reserved), 0) as "grantedCents",
          coalesce(sum(cents) filter (where not is_exception and is_reserved), 0) as "reservedCents",
          coalesce(sum(cents) filter (where is_exception and not is_reserved), 0) as "exceptionCents",
          count(*) filter (where not is_reserved) as "grantCount",
          count(*) filter (where is_exception and not is_reserved) as "exceptionCount",
          count(*) filter (where is_reserved) as "reservationCount"
        from counted group by part`,
  )
  const parts = rows.map(({ part, ...sums }) => [part, toSums(sums)] as const)
  return {
    ...parts.map(([, sums]) => sums).reduce(add, NOTHING),
    parts: new Map(parts.flatMap(([part, sums]) => (part === null ? [] : [[part, sums]]))),
  }
}

/** What was given where nothing was. */
export const NOTHING: Sums = {
  grantedCents: 0,
  reservedCents: 0,
  exceptionCents: 0,
  grantCount: 0,
  exceptionCount: 0,
  reservationCount: 0,
}

/** What was taken of a ceiling: granted and reserved, exceptions aside. */
export const takenOf = ({ grantedCents, reservedCents }: Sums): number => grantedCents + reservedCents

const NAMES = Object.keys(NOTHING) as (keyof Sums)[]

/** Postgres gives sums and counts as text. */
const toSums = (row: Record<keyof Sums, string>): Sums =>
  Object.fromEntries(NAMES.map((name) => [name, Number(row[name])])) as unknown as Sums

const add = (one: Sums, other: Sums): Sums =>
  Object.fromEntries(NAMES.map((name) => [name, one[name] + other[name]])) as unknown as Sums
