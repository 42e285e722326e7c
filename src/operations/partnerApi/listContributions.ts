import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { queryRows, tableOf } from '../../db/session'
import { settingsOf } from '../../publishing/settingsOf'
import { shownState } from '../../workflow'
import { CONTRIBUTION_KINDS, type ContributionKind } from '../contributions/ContributionCall'
import { API_KEY_OF_SOURCE } from './apiSource'
import type { CallingPartner } from './callingPartner'
import { itemPathSql, publicAddress } from './publicAddress'

/** A contribution in a list. */
export interface ListedContribution {
  sourceId: string
  type: ContributionKind
  id: number
  urn: string
  title: string
  state: string
  /** Where readers find it. Null: it is not online. */
  url: string | null
  /** Whether a change waits for the editors, while what is online stays as it was. */
  hasProposal: boolean
  /** Whether the editors threw it away. */
  isRemoved: boolean
  /** ISO 8601, UTC. */
  updatedAt: string
}

interface Row {
  kind: ContributionKind
  id: number
  urn: string
  title: string
  state: string
  path: string | null
  has_proposal: boolean
  is_removed: boolean
  updated_at: string | Date
  source_id: string
}

interface ListCall {
  partner: CallingPartner
  /** Only this one. */
  sourceId?: string
  /** Only what comes after this id. */
  after?: string
  limit: number
}

/** What a partner contributed by API, in the order of its own ids, so that what comes in meanwhile is neither missed nor told twice. */
export const listContributions = async (
  req: PayloadRequest,
  { partner, sourceId, after, limit }: ListCall,
): Promise<{ contributions: ListedContribution[]; hasMore: boolean }> => {
  const { payload } = req
  const ofKind = CONTRIBUTION_KINDS.map((kind) => {
    const table = tableOf(payload, kind)
    return sql`select ${kind}::text as kind, d.id, d.urn, d.title, d.state::text as state, d.updated_at,
        d.origin_source_id as source_id, d.deleted_at is not null as is_removed,
        ${itemPathSql(payload, kind)} as path,
        d._status = 'published' and exists (select 1 from ${sql.identifier(`_${table}_v`)} v
          where v.parent_id = d.id and v.latest and v.version__status = 'draft') as has_proposal
      from ${sql.identifier(table)} d
      where d.partner_id = ${partner.id} and d.origin_source_id is not null
        and coalesce(d.origin_imported ->> 'key', d.origin_name) = ${API_KEY_OF_SOURCE}
        ${sourceId === undefined ? sql`` : sql`and d.origin_source_id = ${sourceId}`}
        ${after === undefined ? sql`` : sql`and d.origin_source_id collate "C" > ${after}`}`
  })
  const rows = await queryRows<Row>(
    req,
    sql`select * from (${sql.join(ofKind, sql` union all `)}) as own
        order by source_id collate "C" limit ${limit + 1}`,
  )
  return {
    contributions: rows.slice(0, limit).map((row) => ({
      sourceId: row.source_id,
      type: row.kind,
      id: Number(row.id),
      urn: row.urn,
      title: row.title,
      state: shownTo(req, row),
      url: publicAddress(payload, row.path),
      hasProposal: row.has_proposal,
      isRemoved: row.is_removed,
      updatedAt: new Date(row.updated_at).toISOString(),
    })),
    hasMore: rows.length > limit,
  }
}

/** The state as partners are told it: an answer that is ready is not told yet. */
const shownTo = ({ payload }: PayloadRequest, { kind, state }: Row): string => {
  const { workflow } = settingsOf(payload, kind)
  return workflow ? shownState(workflow, state) : state
}
