import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { cleanText } from '../../collections/normaliseText'
import { queryRows, tableOf } from '../../db/session'
import { lockRow } from '../../hooks/lockRow'
import type { MainRow } from '../../publishing/types'
import { CONTRIBUTION_KINDS, type ContributionKind, type ContributionName } from './ContributionCall'

/** A contribution that is there: in which collection, and its main row. */
export interface FoundContribution {
  collection: ContributionKind
  row: MainRow
}

type Name = Pick<ContributionName, 'partner' | 'sourceId' | 'origin'>

/** What identifies a source. */
export const keyOfSource = ({ key, name }: ContributionName['origin']): string => key ?? name

/**
 * Who writes the same contribution at the same moment waits here until the first one is done, and then finds what that
 * one wrote. In whatever collection: an id of a partner names one thing.
 */
export const lockContribution = async (
  req: PayloadRequest,
  { partner, sourceId, origin }: Name,
): Promise<void> => {
  const key = JSON.stringify(['contribution', partner, keyOfSource(origin), cleanText(sourceId)])
  await queryRows(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}

/** Where a contribution is, also in the trash. Null when the partner never contributed it. */
export const findContributionId = async (
  req: PayloadRequest,
  { partner, sourceId, origin }: Name,
): Promise<{ collection: ContributionKind; id: number } | null> => {
  const ofKind = CONTRIBUTION_KINDS.map(
    (kind) => sql`select ${kind}::text as kind, id from ${sql.identifier(tableOf(req.payload, kind))}
      where origin_source_id = ${cleanText(sourceId)} and partner_id = ${partner}
        and coalesce(origin_imported ->> 'key', origin_name) = ${keyOfSource(origin)}`,
  )
  const [found] = await queryRows<{ kind: ContributionKind; id: number }>(
    req,
    sql.join(ofKind, sql` union all `),
  )
  return found ? { collection: found.kind, id: Number(found.id) } : null
}

/** The contribution with its row locked until the transaction ends, or null. */
export const findLocked = async (req: PayloadRequest, name: Name): Promise<FoundContribution | null> => {
  const found = await findContributionId(req, name)
  const row = found ? await lockRow(req, found.collection, found.id) : null
  return found && row ? { collection: found.collection, row } : null
}
