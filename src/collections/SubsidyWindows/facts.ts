import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/actor'
import { queryRows, tableOf } from '../../db/session'
import type { FactsArgs } from '../../publishing/settingsOf'
import { rowsOf } from '../readValue'
import { ceilingOf, highestCeiling, isLowered, subCeilingsOf } from './ceilings'
import { sumGrants, takenOf, type Sums } from './sumGrants'

/** What is left of a ceiling, or null when there is none. */
export const remainingOf = (window: Record<string, unknown>, sums: Sums): number | null => {
  const ceiling = ceilingOf(window)
  return ceiling === null ? null : ceiling - takenOf(sums)
}

/** The facts that the guards of a window ask for. */
export const loadWindowFacts = async ({
  req,
  row,
  document,
}: FactsArgs): Promise<Record<string, unknown>> => {
  const { parts, ...sums } = await sumGrants(req, row.id)
  const kept = new Set(subCeilingsOf(document).map(({ key }) => key))
  return {
    ...sums,
    lostSubCeilings: subCeilingsOf(row)
      .map(({ key }) => key)
      .filter((key) => parts.has(key) && !kept.has(key)),
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
